package org.inplace.ruff;

import com.oracle.truffle.api.instrumentation.StandardTags;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.control.Block;
import org.inplace.core.control.Completion;
import org.inplace.core.control.If;
import org.inplace.core.control.Jump;
import org.inplace.core.control.Reset;
import org.inplace.core.control.Return;
import org.inplace.core.control.While;
import org.inplace.core.generator.KeptPlace;
import org.inplace.core.generator.Resume;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;
import org.inplace.core.op.Binary;
import org.inplace.core.op.Constant;
import org.inplace.core.place.AssignNodeGen;
import org.inplace.core.place.Grow;
import org.inplace.core.place.Place;
import org.inplace.core.place.Update;
import org.inplace.core.scope.Mutability;
import org.inplace.core.scope.Resolution;
import org.inplace.core.scope.Variable;
import org.inplace.core.scope.Variable.Storage;
import org.inplace.core.value.Null;
import org.inplace.ruff.nodes.Bind;
import org.inplace.ruff.nodes.BindStatement;
import org.inplace.ruff.nodes.Case;
import org.inplace.ruff.nodes.CreateFunction;
import org.inplace.ruff.nodes.DeclareStruct;
import org.inplace.ruff.nodes.ExpressionStatement;
import org.inplace.ruff.nodes.ExtractInPlace;
import org.inplace.ruff.nodes.ForEach;
import org.inplace.ruff.nodes.ImportModule;
import org.inplace.ruff.nodes.Match;
import org.inplace.ruff.nodes.Operator;
import org.inplace.ruff.nodes.ToTruth;
import org.inplace.ruff.nodes.TryExcept;
import org.inplace.ruff.nodes.UpdateInPlace;
import org.inplace.ruff.runtime.StructType;
import org.inplace.ruff.runtime.Tagged;
import org.inplace.ruff.syntax.Ast;
import org.inplace.ruff.syntax.Bindings;
import org.inplace.ruff.syntax.Bindings.Assignment;
import org.inplace.ruff.syntax.Bindings.Declaration;
import org.inplace.ruff.syntax.ErrorUse;

/** Translates statements. */
final class StatementTranslator {

    /** How deep guards are nested in each other's other branches. */
    private static final int MAX_GUARDS = 32;

    private final Translator translator;
    private final GeneratorTranslator generators;

    StatementTranslator(Translator translator) {
        this.translator = translator;
        this.generators = new GeneratorTranslator(translator, this);
    }

    /** The statements of a block as one; that of a generator may yield. */
    Statement block(List<Ast.Stmt> statements) {
        if (statements.stream().anyMatch(translator.function()::yields)) {
            return generators.block(statements.stream().map(this::statement).toArray(Statement[]::new));
        }
        Statement[] nodes = all(statements);
        return nodes.length == 1 ? nodes[0] : new Block(nodes);
    }

    /**
     * The statements of a block. What follows a guard ({@code if c { return x }}) becomes the other branch of it: so the two
     * ways out of the block do not meet behind the guard, where compiled code would have to ask which one was taken.
     */
    private Statement[] all(List<Ast.Stmt> statements) {
        return all(statements, 0);
    }

    private Statement[] all(List<Ast.Stmt> statements, int guards) {
        List<Statement> nodes = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Ast.Stmt statement = statements.get(i);
            boolean last = i == statements.size() - 1;
            if (!last && guards < MAX_GUARDS && statement instanceof Ast.If guard && guard.otherwise() == null && leaves(guard.then())) {
                Expression condition = translator.expressions().condition(guard.condition());
                Statement then = translator.block(guard.then());
                Statement rest = new Block(all(statements.subList(i + 1, statements.size()), guards + 1));
                nodes.add(Translator.spanned(new If(condition, then, rest), guard.span(), StandardTags.StatementTag.class));
                break;
            }
            nodes.add(statement(statement));
        }
        return nodes.toArray(Statement[]::new);
    }

    /** Whether a block never just ends. */
    private static boolean leaves(Ast.Block block) {
        if (block.statements().isEmpty()) {
            return false;
        }
        return switch (block.statements().getLast()) {
            case Ast.Return _, Ast.Break _, Ast.Continue _ -> true;
            default -> false;
        };
    }

    Statement statement(Ast.Stmt statement) {
        Statement node = translator.function().yields(statement) ? generators.statement(statement) : translate(statement);
        return Translator.spanned(node, statement.span(), StandardTags.StatementTag.class);
    }

    /** An expression at the end of a program: its value is what the embedder gets. */
    Statement result(Ast.ExpressionStatement statement) {
        return Translator.spanned(new Return(returned(statement.expression())), statement.span(), StandardTags.StatementTag.class);
    }

    private Expression value(Ast.Expr expression) {
        return translator.expressions().expression(expression);
    }

    private Expression stored(Ast.Expr expression) {
        return translator.expressions().stored(expression);
    }

    Statement translate(Ast.Stmt statement) {
        return switch (statement) {
            case Ast.ExpressionStatement s -> new ExpressionStatement(value(s.expression()));
            case Ast.Declare s -> declare(s);
            case Ast.Assign s -> assign(s);
            case Ast.Destructure s -> destructure(s);
            case Ast.FunctionDeclaration s -> declareFunction(s);
            case Ast.StructDeclaration s -> declareStruct(s);
            case Ast.EnumDeclaration _, Ast.TestBlock _ -> new Block();
            case Ast.Export s -> translate(s.statement());
            case Ast.If s -> conditional(s);
            case Ast.While s -> new While(s.condition() == null ? null : translator.expressions().condition(s.condition()), translator.block(s.body()));
            case Ast.For s -> loop(s, value(s.iterable()), null);
            case Ast.Match s -> match(s, value(s.scrutinee()), null, 0);
            case Ast.TryExcept s -> tryExcept(s, null, 0);
            case Ast.Return s -> new Return(s.value() == null ? new Constant(Null.INSTANCE) : returned(s.value()));
            case Ast.Break _ -> new Jump(Completion.BREAK);
            case Ast.Continue _ -> new Jump(Completion.CONTINUE);
            case Ast.Import s -> imports(s, s.module());
            case Ast.FromImport s -> imports(s, s.module());
            case Ast.Spawn s -> translator.spawn(s);
        };
    }

    /** A function's own variable ceases to exist with the return, so what it holds moves out and is not shared. */
    private Expression returned(Ast.Expr expression) {
        if (expression instanceof Ast.Name name) {
            Variable variable = translator.bindings().use(name).only();
            if (variable != null && variable.storage() == Storage.SLOT) {
                return value(expression);
            }
        }
        return stored(expression);
    }

    // ------------------------------------------------------------------ declarations

    private Statement declare(Ast.Declare declare) {
        if (declare.pattern() instanceof Ast.NamePattern name && !name.isDiscard()) {
            return AssignNodeGen.create(translator.places().declared(name), stored(declare.value()));
        }
        return new BindStatement(value(declare.value()), translator.places().declaring(declare.pattern()));
    }

    Statement declareFunction(Ast.FunctionDeclaration declaration) {
        return define(translator.bindings().declaration(declaration), translator.function(declaration.function()));
    }

    private Statement declareStruct(Ast.StructDeclaration struct) {
        StructType type = new StructType(struct.name(), struct.methods().stream().map(Ast.Function::name).toArray(String[]::new));
        CreateFunction[] methods = struct.methods().stream().map(m -> translator.method(m, struct.name())).toArray(CreateFunction[]::new);
        return define(translator.bindings().declaration(struct), new DeclareStruct(type, methods));
    }

    /** Stores a function or struct definition, which may refer to its own variable. */
    private Statement define(Declaration declaration, Expression definition) {
        Variable variable = declaration.variable();
        Statement store = AssignNodeGen.create(translator.places().changeable(variable), definition);
        if (!declaration.replaces() && translator.function().needsCell(variable)) {
            return new Block(new Reset(new int[0], new int[]{translator.function().slot(variable)}), store);
        }
        return store;
    }

    private Statement imports(Ast.Stmt statement, String module) {
        Bindings.Imports bound = translator.bindings().imports(statement);
        Place[] places = bound.variables().stream().map(translator.function()::declaringPlace).toArray(Place[]::new);
        Place object = bound.module() == null ? null : translator.function().declaringPlace(bound.module());
        return new ImportModule(module, bound.names().toArray(String[]::new), places, object);
    }

    // ------------------------------------------------------------------ assignments

    private Statement assign(Ast.Assign assign) {
        if (assign.target() instanceof Ast.Name name) {
            return assignName(assign, name);
        }
        if (assign.op() != null) {
            Place place = read(assign, translator.places().path(assign.target()));
            return new Update(place, operation(assign), value(assign.value()));
        }
        if (updates(assign.target(), assign.value()) && hasStableKeys(assign.target())) {
            return update(assign, read(assign, translator.places().path(assign.target())));
        }
        Expression value = stored(assign.value());
        return AssignNodeGen.create(translator.places().path(assign.target()), value);
    }

    /** A place that is read before the other operands are evaluated. */
    private Place read(Ast.Assign assign, Place place) {
        return translator.function().yields(assign) ? new KeptPlace(translator.function().resume(), translator.function().temporary("old"), place) : place;
    }

    private static Binary operation(Ast.Assign assign) {
        Operator operation = Operator.create(assign.op(), null, null);
        operation.setSpan(assign.span());
        return operation;
    }

    private Statement assignName(Ast.Assign assign, Ast.Name name) {
        if (assign.op() != null) {
            Ast.Binary binary = new Ast.Binary(assign.op(), name, assign.value(), assign.span());
            return grown(assign, translator.expressions().binary(binary));
        }
        if (updates(name, assign.value()) && isChangeable(name, name.text())) {
            return update(assign, read(assign, translator.places().assigned(name)));
        }
        return grown(assign, stored(assign.value()));
    }

    /** An assignment to a name, which may be one that puts text behind the variable's. */
    private Statement grown(Ast.Assign assign, Expression value) {
        Variable variable = translator.bindings().growing(assign);
        Statement assignment = AssignNodeGen.create(translator.places().assigned(assign.target()), value);
        if (variable == null || translator.function().yields(assign) || !variable.isGrown() || variable.mutability() != Mutability.MUTABLE) {
            return assignment;
        }
        Binary[] sums = new Binary[Bindings.additions(assign)];
        Binary[] operations = new Binary[sums.length];
        Binary sum = (Binary) value;
        for (int i = sums.length - 1; i >= 0; i--) {
            sums[i] = sum;
            operations[i] = Operator.create(Ast.BinaryOp.ADD, null, null);
            operations[i].setSpan(sum);
            sum = i > 0 ? (Binary) sum.getLeft() : null;
        }
        return new Grow(translator.function().slot(variable), assignment, sums, operations);
    }

    /** Whether {@code place = value} is {@code place = push(place, …)}, or the like with another built-in that updates. */
    private boolean updates(Ast.Expr place, Ast.Expr value) {
        if (value instanceof Ast.Call call && !call.arguments().isEmpty() && samePlace(place, call.arguments().getFirst())) {
            Builtin builtin = translator.expressions().builtin(call.callee());
            return builtin != null && builtin.update() != null;
        }
        return false;
    }

    private Statement update(Ast.Assign assign, Place place) {
        Ast.Call call = (Ast.Call) assign.value();
        List<Ast.Expr> others = others(call);
        Expression[] values = translator.expressions().all(others);
        return new UpdateInPlace(translator.expressions().builtin(call.callee()), root(assign.target()), place, values, runCode(others));
    }

    private static List<Ast.Expr> others(Ast.Call call) {
        return call.arguments().subList(1, call.arguments().size());
    }

    private boolean runCode(List<Ast.Expr> expressions) {
        return expressions.stream().anyMatch(e -> translator.effects().mayRunCode(e, translator.bindings()));
    }

    /** Assigns to the names of a pattern; {@code [xs, x] = pop(xs)} takes the element from the variable's array itself. */
    private Statement destructure(Ast.Destructure statement) {
        Ast.NamePattern name = statement.firstName();
        if (name != null && statement.value() instanceof Ast.Call call && updates(new Ast.Name(name.name(), name.span()), call) && isChangeable(name, name.name())) {
            Place place = translator.places().assigned(name);
            List<Ast.Expr> others = others(call);
            Expression[] values = translator.expressions().all(others);
            Bind.Elements pattern = (Bind.Elements) translator.places().assigning(statement.pattern());
            return new ExtractInPlace(translator.expressions().builtin(call.callee()), name.name(), place, values, runCode(others), pattern);
        }
        return new BindStatement(value(statement.value()), translator.places().assigning(statement.pattern()));
    }

    private static String root(Ast.Expr path) {
        return switch (path) {
            case Ast.Field field -> root(field.receiver());
            case Ast.Index index -> root(index.object());
            default -> ((Ast.Name) path).text();
        };
    }

    private static boolean samePlace(Ast.Expr a, Ast.Expr b) {
        return switch (a) {
            case Ast.Name x -> b instanceof Ast.Name y && x.text().equals(y.text());
            case Ast.Field x -> b instanceof Ast.Field y && !y.guarded() && x.name().equals(y.name()) && samePlace(x.receiver(), y.receiver());
            case Ast.Index x -> b instanceof Ast.Index y && samePlace(x.object(), y.object()) && samePlace(x.index(), y.index());
            case Ast.IntLiteral x -> b instanceof Ast.IntLiteral y && x.value() == y.value();
            case Ast.StringLiteral x -> b instanceof Ast.StringLiteral y && x.value().equals(y.value());
            default -> false;
        };
    }

    private boolean hasStableKeys(Ast.Expr path) {
        return switch (path) {
            case Ast.Field field -> hasStableKeys(field.receiver());
            case Ast.Index index -> translator.places().isStable(index.index()) && hasStableKeys(index.object());
            default -> true;
        };
    }

    /** Whether a name means an existing variable that may be changed in place, or else nothing at all. */
    private boolean isChangeable(Ast target, String name) {
        Assignment assignment = translator.bindings().assignment(target);
        Resolution existing = assignment.existing();
        boolean mutable = existing.candidates().stream().allMatch(v -> v.mutability() == Mutability.MUTABLE);
        if (existing.certain() != null) {
            return mutable && existing.certain().mutability() == Mutability.MUTABLE;
        }
        return mutable && !existing.candidates().isEmpty() && translator.language().prelude().value(name) == null;
    }

    // ------------------------------------------------------------------ control

    private Statement conditional(Ast.If chain) {
        List<Ast.If> links = new ArrayList<>();
        Ast next = chain;
        while (next instanceof Ast.If link) {
            links.add(link);
            next = link.otherwise();
        }
        Statement otherwise = next instanceof Ast.Block block ? translator.block(block) : null;
        for (Ast.If link : links.reversed()) {
            otherwise = new If(translator.expressions().condition(link.condition()), translator.block(link.then()), otherwise);
            if (link != chain) {
                otherwise.setSpan(link.span());
            }
        }
        return otherwise;
    }

    /** @param resume where the body yields; else null */
    Statement loop(Ast.For loop, Expression iterable, Resume resume) {
        int[] slots = {translator.function().temporary("source"), translator.function().temporary("position"), translator.function().temporary("limit")};
        boolean keeps = !(loop.pattern() instanceof Ast.NamePattern name) || !name.isDiscard() && translator.bindings().declaration(name).variable().isKept();
        Statement body = translator.blockAfterReset(loop.body());
        return new ForEach(slots, iterable, translator.reset(loop.body()), translator.places().declaring(loop.pattern()), keeps, body, resume);
    }

    /** @param resume where a case yields; else null */
    Statement match(Ast.Match match, Expression scrutinee, Resume resume, int reachedSlot) {
        Case[] cases = match.cases().stream().map(this::matchCase).toArray(Case[]::new);
        return new Match(scrutinee, cases, match.otherwise() == null ? null : translator.block(match.otherwise()), resume, reachedSlot);
    }

    private Case matchCase(Ast.Case c) {
        List<Place> binders = new ArrayList<>();
        Case.Pattern pattern = switch (c.pattern()) {
            case Ast.AnyPattern _ -> new Case.Any();
            case Ast.LiteralPattern p -> new Case.Literal(value(p.literal()));
            case Ast.VariantPattern p -> {
                p.binders().forEach(b -> binders.add(b.isDiscard() ? null : translator.places().declared(b)));
                yield p.enumName() == null ? new Case.Word(p.variant()) : new Case.Variant(Tagged.Tag.of(p.enumName(), p.variant()));
            }
        };
        Statement reset = translator.reset(c.body());
        ToTruth guard = c.guard() == null ? null : guard(c.guard());
        return new Case(reset, pattern, binders.toArray(Place[]::new), guard, translator.blockAfterReset(c.body()));
    }

    private ToTruth guard(Ast.Expr guard) {
        Supplier<ToTruth> condition = () -> translator.expressions().condition(guard);
        return translator.function().yields(guard) ? translator.expressions().keeping(condition) : condition.get();
    }

    /** @param resume where the statement yields; else null */
    Statement tryExcept(Ast.TryExcept statement, Resume resume, int phaseSlot) {
        Statement body = Translator.spanned(new Block(translator.block(statement.body())), statement.body().span(), StandardTags.TryBlockTag.class);
        Statement reset = translator.reset(statement.handler());
        Place error = translator.places().declared(statement.error());
        return new TryExcept(body, reset, error, translator.blockAfterReset(statement.handler()), ErrorUse.mayReadStack(statement), resume, phaseSlot);
    }
}
