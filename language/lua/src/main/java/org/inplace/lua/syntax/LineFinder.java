package org.inplace.lua.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

import org.inplace.core.source.Span;

/** Finds the lines that have code, as Lua 5.1 counts them, of a function and all functions inside. */
public final class LineFinder {

    private final IntUnaryOperator lineOf;
    private final Map<Span, Lines> found;
    private final TreeSet<Integer> active = new TreeSet<>();
    private final Map<Integer, int[]> starts = new HashMap<>();
    /** Whether there is no code yet, which makes nil the value of all variables. */
    private boolean fresh = true;
    /** Whether the last code set variables to nil, which that of the next one does as well. */
    private boolean clearing;

    private LineFinder(IntUnaryOperator lineOf, Map<Span, Lines> found) {
        this.lineOf = lineOf;
        this.found = found;
    }

    /** The lines of each function, by its span. @param lineOf gives the line of an offset */
    public static Map<Span, Lines> find(Ast.Function main, IntUnaryOperator lineOf) {
        Map<Span, Lines> all = new HashMap<>();
        new LineFinder(lineOf, all).function(main);
        return all;
    }

    private void function(Ast.Function function) {
        block(function.body());
        active.add(function.endLine());
        found.put(function.span(), new Lines(active.stream().mapToInt(Integer::intValue).toArray(), function.endLine(), starts));
    }

    private void block(Ast.Block block) {
        block.statements().forEach(this::statement);
    }

    private void statement(Ast.Stat statement) {
        boolean wasClearing = clearing;
        clearing = false;
        switch (statement) {
            case Ast.LocalDeclaration declaration when declaration.values().stream().allMatch(Ast.Nil.class::isInstance) -> {
                if (fresh || wasClearing) {
                    starts.put(statement.span().start(), Lines.NONE);
                } else {
                    code(start(statement));
                }
                clearing = !fresh;
            }
            case Ast.LocalDeclaration declaration -> values(statement, declaration.values());
            case Ast.LocalFunction local -> {
                expression(local.function());
                begins(statement, local.function().function().lastLine());
            }
            case Ast.Assignment assignment -> assignment(assignment);
            case Ast.CallStatement call -> values(statement, List.of(call.call()));
            case Ast.Do block -> nothing(statement, block.body());
            case Ast.While loop -> {
                test(loop.condition());
                block(loop.body());
            }
            case Ast.Repeat loop -> {
                nothing(statement, loop.body());
                test(loop.condition());
            }
            case Ast.If choice -> {
                choice.conditions().forEach(this::test);
                choice.blocks().forEach(this::block);
                if (choice.otherwise() != null) {
                    block(choice.otherwise());
                }
            }
            case Ast.NumericFor loop -> {
                code(start(loop));
                expression(loop.start());
                expression(loop.limit());
                expression(loop.step());
                block(loop.body());
            }
            case Ast.GenericFor loop -> {
                code(start(loop));
                loop.values().forEach(this::expression);
                block(loop.body());
            }
            case Ast.Return result -> values(statement, result.values());
            case Ast.Break _, Ast.Goto _ -> code(start(statement));
            case Ast.LabelStatement _ -> clearing = false;
        }
    }

    private void assignment(Ast.Assignment assignment) {
        assignment.targets().forEach(this::expression);
        assignment.values().forEach(this::expression);
        if (assignment.values().getFirst() instanceof Ast.FunctionExpr function) {
            int end = function.function().lastLine();
            begins(assignment, end == assignment.line() ? new int[]{end} : new int[]{end, assignment.line()});
        } else {
            code(start(assignment));
            code(assignment.line());
        }
    }

    private void values(Ast.Stat statement, List<Ast.Expr> values) {
        values.forEach(this::expression);
        if (!values.isEmpty() && values.getFirst() instanceof Ast.FunctionExpr function) {
            begins(statement, function.function().lastLine());
        } else {
            code(start(statement));
        }
    }

    /** A statement that only has others inside. */
    private void nothing(Ast.Stat statement, Ast.Block body) {
        starts.put(statement.span().start(), Lines.NONE);
        block(body);
    }

    private void test(Ast.Expr condition) {
        code(start(condition));
        expression(condition);
    }

    private void begins(Ast.Stat statement, int... lines) {
        starts.put(statement.span().start(), lines);
        for (int line : lines) {
            code(line);
        }
    }

    private void code(int line) {
        active.add(line);
        fresh = false;
    }

    private int start(Ast node) {
        return lineOf.applyAsInt(node.span().start());
    }

    private void expression(Ast.Expr expression) {
        switch (expression) {
            case null -> {
            }
            case Ast.FunctionExpr inner -> new LineFinder(lineOf, found).function(inner.function());
            case Ast.GlobalName global -> code(global.line());
            case Ast.Index index -> {
                expression(index.object());
                expression(index.key());
                code(index.line());
            }
            case Ast.Call call -> {
                expression(call.callee());
                call.arguments().forEach(this::expression);
                code(call.line());
            }
            case Ast.MethodCall call -> {
                expression(call.object());
                call.arguments().forEach(this::expression);
                code(call.nameLine());
                code(call.line());
            }
            case Ast.Paren paren -> expression(paren.inner());
            case Ast.And both -> {
                expression(both.left());
                expression(both.right());
            }
            case Ast.Or either -> {
                expression(either.left());
                expression(either.right());
            }
            case Ast.Not not -> expression(not.operand());
            case Ast.Unary unary -> {
                expression(unary.operand());
                code(unary.line());
            }
            case Ast.Binary binary -> {
                expression(binary.left());
                expression(binary.right());
                code(binary.line());
            }
            case Ast.Concat chain -> {
                chain.operands().forEach(this::expression);
                code(chain.line());
            }
            case Ast.Table table -> table(table);
            case Ast.Nil _, Ast.Bool _, Ast.Num _, Ast.Str _, Ast.Vararg _, Ast.LocalName _, Ast.UpvalueName _ -> {
            }
        }
    }

    private void table(Ast.Table table) {
        code(table.line());
        for (Ast.Field field : table.fields()) {
            expression(field.key());
            expression(field.value());
            code(field.line());
        }
    }
}
