package org.inplace.lua;

import java.util.ArrayList;
import java.util.List;

import org.inplace.core.control.Block;
import org.inplace.core.control.Completion;
import org.inplace.core.control.If;
import org.inplace.core.control.Jump;
import org.inplace.core.control.Return;
import org.inplace.core.control.Scoped;
import org.inplace.core.control.While;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;
import org.inplace.core.place.AssignNodeGen;
import org.inplace.core.place.Place;
import org.inplace.core.op.Constant;
import org.inplace.core.source.Span;
import org.inplace.core.value.Null;
import org.inplace.lua.nodes.AssignMany;
import org.inplace.lua.nodes.Environment;
import org.inplace.lua.nodes.Evaluate;
import org.inplace.lua.nodes.FieldPlace;
import org.inplace.lua.nodes.GenericFor;
import org.inplace.lua.nodes.GotoLabel;
import org.inplace.lua.nodes.IndexPlace;
import org.inplace.lua.nodes.LabelledBlock;
import org.inplace.lua.nodes.LocalSlot;
import org.inplace.lua.nodes.Naming;
import org.inplace.lua.nodes.NumericFor;
import org.inplace.lua.nodes.Repeat;
import org.inplace.lua.nodes.ReturnMany;
import org.inplace.lua.nodes.Turn;
import org.inplace.lua.nodes.Until;
import org.inplace.lua.nodes.WriteFieldNodeGen;
import org.inplace.lua.nodes.WriteIndexNodeGen;
import org.inplace.lua.syntax.Ast;
import org.inplace.lua.syntax.Local;

import com.oracle.truffle.api.instrumentation.StandardTags;

/** Makes nodes of statements. */
final class StatementTranslator {

    private final FunctionBuilder builder;
    private final ExpressionTranslator expressions;

    StatementTranslator(Translator translator, FunctionBuilder builder) {
        this.builder = builder;
        this.expressions = new ExpressionTranslator(translator, builder);
    }

    // ------------------------------------------------------------------ blocks

    /** The body of a function. */
    Statement body(Ast.Block block) {
        return scoped(block, List.of(), true);
    }

    private Statement block(Ast.Block block) {
        return scoped(block, List.of(), false);
    }

    /** A block with statements of the translator's own before it, which may declare variables for it. */
    private Statement scoped(Ast.Block block, List<Statement> before, boolean last) {
        List<Integer> outer = builder.beginBlock();
        Statement statements = statements(block.statements(), before, null);
        return clearing(statements, outer, last);
    }

    private Statement clearing(Statement statements, List<Integer> outer, boolean last) {
        int[] slots = builder.endBlock(outer);
        return slots.length == 0 ? statements : new Scoped(null, statements, slots, last);
    }

    private Statement statements(List<Ast.Stat> list, List<Statement> before, Statement behind) {
        if (list.stream().anyMatch(Ast.LabelStatement.class::isInstance)) {
            return labelled(list, before, behind);
        }
        List<Statement> all = new ArrayList<>(before);
        list.forEach(s -> all.add(statement(s)));
        if (behind != null) {
            all.add(behind);
        }
        return all.size() == 1 ? all.getFirst() : new Block(all.toArray(Statement[]::new));
    }

    private Statement labelled(List<Ast.Stat> list, List<Statement> before, Statement behind) {
        int next = builder.temporary("next");
        List<Statement> pieces = new ArrayList<>();
        List<Ast.Label> labels = new ArrayList<>();
        List<Statement> piece = new ArrayList<>(before);
        for (Ast.Stat statement : list) {
            if (statement instanceof Ast.LabelStatement label) {
                pieces.add(new Block(piece.toArray(Statement[]::new)));
                labels.add(label.label());
                piece.clear();
            } else {
                piece.add(statement(statement));
            }
        }
        if (behind != null) {
            piece.add(behind);
        }
        pieces.add(new Block(piece.toArray(Statement[]::new)));
        return new LabelledBlock(pieces.toArray(Statement[]::new), labels.toArray(Ast.Label[]::new), next);
    }

    // ------------------------------------------------------------------ statements

    private Statement statement(Ast.Stat statement) {
        Statement made = switch (statement) {
            case Ast.LocalDeclaration declaration -> declaration(declaration);
            case Ast.LocalFunction function -> localFunction(function);
            case Ast.Assignment assignment -> assignment(assignment);
            case Ast.CallStatement call -> new Evaluate(expressions.multi(call.call()));
            case Ast.Do block -> block(block.body());
            case Ast.While loop -> new While(expressions.condition(loop.condition()), new Block(block(loop.body()), turn(loop.condition().span(), false)));
            case Ast.Repeat loop -> repeat(loop);
            case Ast.If choice -> choice(choice);
            case Ast.NumericFor loop -> numericFor(loop);
            case Ast.GenericFor loop -> genericFor(loop);
            case Ast.Return result -> result(result);
            case Ast.Break _ -> new Jump(Completion.BREAK);
            case Ast.Goto jump -> new GotoLabel(jump.label());
            case Ast.LabelStatement _ -> throw new AssertionError("labels belong to blocks");
        };
        if (!made.hasSpan()) {
            made.setSpan(statement.span());
            made.setTag(StandardTags.StatementTag.class);
        }
        return made;
    }

    private Statement declaration(Ast.LocalDeclaration declaration) {
        List<Local> locals = declaration.locals();
        List<Ast.Expr> values = declaration.values();
        if (locals.size() == 1 && values.size() <= 1) {
            Expression value = values.isEmpty() ? new Constant(Null.INSTANCE) : expressions.single(values.getFirst());
            return AssignNodeGen.create(builder.declaring(locals.getFirst()), value);
        }
        var all = expressions.values(values);
        return new AssignMany(locals.stream().map(builder::declaring).toArray(Place[]::new), all, true);
    }

    private Statement localFunction(Ast.LocalFunction function) {
        Local local = function.local();
        if (!local.isCaptured()) {
            return AssignNodeGen.create(builder.declaring(local), expressions.single(function.function()));
        }
        Statement nothing = AssignNodeGen.create(builder.declaring(local), new Constant(Null.INSTANCE));
        return new Block(nothing, AssignNodeGen.create(builder.place(local), expressions.single(function.function())));
    }

    private Statement assignment(Ast.Assignment assignment) {
        if (assignment.targets().size() == 1 && assignment.values().size() == 1) {
            Expression value = expressions.single(assignment.values().getFirst());
            return assign(assignment.targets().getFirst(), value, assignment.line());
        }
        Place[] targets = assignment.targets().stream().map(t -> place(t, assignment.line())).toArray(Place[]::new);
        return new AssignMany(targets, expressions.values(assignment.values()), false);
    }

    private Statement assign(Ast.Target target, Expression value, int line) {
        return switch (target) {
            case Ast.LocalName local -> AssignNodeGen.create(builder.place(local.local()), value);
            case Ast.UpvalueName upvalue -> AssignNodeGen.create(FunctionBuilder.place(upvalue), value);
            case Ast.GlobalName global -> WriteFieldNodeGen.create(expressions.key(global.name()), line, null, new Environment(), value);
            case Ast.Index(_, Ast.Expr object, Ast.Str key, _) ->
                WriteFieldNodeGen.create(expressions.key(key.value()), line, Naming.what(object), expressions.single(object), value);
            case Ast.Index index ->
                WriteIndexNodeGen.create(line, Naming.what(index.object()), expressions.single(index.object()), expressions.single(index.key()), value);
        };
    }

    /** A target among several. */
    private Place place(Ast.Target target, int line) {
        return switch (target) {
            case Ast.LocalName local -> builder.place(local.local());
            case Ast.UpvalueName upvalue -> FunctionBuilder.place(upvalue);
            case Ast.GlobalName global -> new FieldPlace(new Environment(), kept("environment"), WriteFieldNodeGen.create(expressions.key(global.name()), line, null, null, null));
            case Ast.Index(_, Ast.Expr object, Ast.Str key, _) ->
                new FieldPlace(expressions.single(object), kept("object"), WriteFieldNodeGen.create(expressions.key(key.value()), line, Naming.what(object), null, null));
            case Ast.Index index -> new IndexPlace(expressions.single(index.object()), expressions.single(index.key()), kept("object"), kept("key"), //
                            WriteIndexNodeGen.create(line, Naming.what(index.object()), null, null, null));
        };
    }

    private LocalSlot kept(String purpose) {
        return new LocalSlot(builder.temporary(purpose));
    }

    // ------------------------------------------------------------------ control

    private Statement repeat(Ast.Repeat loop) {
        List<Integer> outer = builder.beginBlock();
        List<Ast.Stat> list = loop.body().statements();
        List<Statement> all = new ArrayList<>();
        Statement body;
        if (list.stream().anyMatch(Ast.LabelStatement.class::isInstance)) {
            // the condition is translated behind the statements, which declare what it sees
            body = new Block(labelled(list, List.of(), null), until(loop.condition()), turn(loop.span(), true));
        } else {
            list.forEach(s -> all.add(statement(s)));
            all.add(until(loop.condition()));
            all.add(turn(loop.span(), true));
            body = new Block(all.toArray(Statement[]::new));
        }
        return new Repeat(clearing(body, outer, false));
    }

    private Statement until(Ast.Expr condition) {
        Statement until = new Until(expressions.condition(condition));
        until.setSpan(condition.span());
        until.setTag(StandardTags.StatementTag.class);
        return until;
    }

    /** The end of a turn of a loop. @param place of what is executed next, whose line is reported unless this is silent */
    private static Statement turn(Span place, boolean silent) {
        Statement turn = new Turn(silent);
        turn.setSpan(place);
        return turn;
    }

    private Statement choice(Ast.If choice) {
        Statement otherwise = null;
        List<Expression> conditions = new ArrayList<>();
        List<Statement> blocks = new ArrayList<>();
        for (int i = 0; i < choice.conditions().size(); i++) {
            conditions.add(expressions.condition(choice.conditions().get(i)));
            blocks.add(block(choice.blocks().get(i)));
        }
        if (choice.otherwise() != null) {
            otherwise = block(choice.otherwise());
        }
        for (int i = conditions.size() - 1; i >= 0; i--) {
            otherwise = new If(conditions.get(i), blocks.get(i), otherwise);
            if (i > 0) {
                otherwise.setSpan(choice.conditions().get(i).span().to(choice.span()));
                otherwise.setTag(StandardTags.StatementTag.class);
            }
        }
        return otherwise;
    }

    private Statement numericFor(Ast.NumericFor loop) {
        Expression start = expressions.single(loop.start());
        Expression limit = expressions.single(loop.limit());
        Expression step = loop.step() == null ? null : expressions.single(loop.step());
        int[] slots = {builder.temporary("for index"), builder.temporary("for limit"), builder.temporary("for step"), builder.temporary("for way")};
        List<Integer> outer = builder.beginBlock();
        Place variable = builder.declaring(loop.variable());
        Statement body = clearing(new Block(block(loop.body()), turn(loop.span(), false)), outer, false);
        return new NumericFor(start, limit, step, variable, body, slots, loop.line());
    }

    private Statement genericFor(Ast.GenericFor loop) {
        var values = expressions.values(loop.values());
        List<Integer> around = builder.beginBlock();
        int[] slots = {builder.temporary("for generator"), builder.temporary("for state"), builder.temporary("for control"), builder.temporary("for position")};
        List<Integer> outer = builder.beginBlock();
        Place[] variables = loop.variables().stream().map(builder::declaring).toArray(Place[]::new);
        Statement body = clearing(new Block(block(loop.body()), turn(loop.span(), false)), outer, false);
        return clearing(new GenericFor(values, variables, body, slots, loop.line()), around, false);
    }

    private Statement result(Ast.Return result) {
        List<Ast.Expr> values = result.values();
        if (values.size() == 1) {
            Ast.Expr value = values.getFirst();
            if (value instanceof Ast.Call || value instanceof Ast.MethodCall) {
                builder.markTailCalls();
                return new Return(expressions.tailCall((Ast.Multi) value));
            }
            return new Return(value instanceof Ast.Multi multi ? expressions.multi(multi) : expressions.single(value));
        }
        return new ReturnMany(expressions.values(values));
    }
}
