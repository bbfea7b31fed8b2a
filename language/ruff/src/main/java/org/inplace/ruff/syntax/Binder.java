package org.inplace.ruff.syntax;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.inplace.core.scope.FunctionScope;
import org.inplace.core.scope.Mutability;
import org.inplace.core.scope.Resolution;
import org.inplace.core.scope.ScopeBuilder;
import org.inplace.core.scope.Variable;
import org.inplace.ruff.syntax.Bindings.Assignment;
import org.inplace.ruff.syntax.Bindings.Declaration;

/** Walks a program in the order in which it runs and finds out what its names mean (section 6). */
public final class Binder {

    private final ScopeBuilder scopes = new ScopeBuilder();
    private final Bindings bindings = new Bindings();

    private final Effects effects;
    private final ExpressionBinder expressions;
    private final Function<String, Set<String>> exportsOf;

    private Binder(Effects effects, Function<String, Set<String>> exportsOf) {
        this.effects = effects;
        this.expressions = new ExpressionBinder(scopes, bindings, effects, f -> function(f, List.of()));
        this.exportsOf = exportsOf;
    }

    /**
     * @param effects tells which expressions may run code of the program; it asks the bindings that are being made
     * @param exportsOf the names that a module exports; none if it cannot be found
     */
    public static Bindings bind(Ast.Program program, Effects effects, Function<String, Set<String>> exportsOf) {
        Binder binder = new Binder(effects, exportsOf);
        binder.bindings.module(binder.scopes.module(() -> binder.module(program)));
        return binder.bindings;
    }

    /**
     * Binds a program of an interactive session, whose top-level variables belong to the session.
     *
     * @param names those that may be variables of the session when the program runs
     * @see #bind
     */
    public static Bindings bindInteractive(Ast.Program program, Effects effects, Function<String, Set<String>> exportsOf, Collection<String> names) {
        Binder binder = new Binder(effects, exportsOf);
        binder.bindings.module(binder.scopes.module(() -> {
            names.forEach(name -> binder.scopes.declareMaybe(name, Mutability.MUTABLE));
            binder.module(program);
        }));
        binder.bindings.module().root().variables().forEach(Variable::publish);
        return binder.bindings;
    }

    /**
     * Binds a program that stands inside a function of another one; {@link Bindings#module} is its own function.
     *
     * @param names the variables that it sees there
     * @see #bind
     */
    public static Bindings bindInside(Ast.Program program, Effects effects, Function<String, Set<String>> exportsOf, List<String> names) {
        Binder binder = new Binder(effects, exportsOf);
        ScopeBuilder scopes = binder.scopes;
        scopes.module(() -> scopes.function(() -> {
            names.forEach(name -> scopes.declare(name, Mutability.MUTABLE).markReassigned());
            binder.bindings.module(scopes.function(() -> binder.module(program)));
        }));
        return binder.bindings;
    }

    private void module(Ast.Program program) {
        for (Ast.Stmt statement : program.statements()) {
            if (hoisted(statement) instanceof Ast.FunctionDeclaration f) {
                bindings.declare(f, reuse(f.function().name()));
            }
        }
        for (Ast.Stmt statement : program.statements()) {
            if (hoisted(statement) instanceof Ast.FunctionDeclaration f) {
                function(f.function(), List.of());
            }
        }
        for (Ast.Stmt statement : program.statements()) {
            if (hoisted(statement) == null) {
                statement(statement);
            }
        }
        for (String name : Exports.of(program)) {
            Resolution value = scopes.resolve(name);
            value.markKept();
            bindings.export(name, value);
        }
    }

    /** The function that a top-level statement declares before the program begins, or null. */
    public static Ast.FunctionDeclaration hoisted(Ast.Stmt statement) {
        return switch (statement) {
            case Ast.FunctionDeclaration f -> f;
            case Ast.Export(Ast.FunctionDeclaration f, var _) -> f;
            default -> null;
        };
    }

    private void function(Ast.Function function, List<String> fields) {
        bindings.function(function, scopes.function(() -> {
            List<String> parameters = function.parameters().stream().map(Ast.Parameter::name).toList();
            List<Variable> receiver = new ArrayList<>();
            for (String field : fields) {
                if (!parameters.contains(field)) {
                    receiver.add(scopes.declareMaybe(field, Mutability.MUTABLE));
                }
            }
            bindings.receiverFields(function, receiver);
            for (Ast.Parameter parameter : function.parameters()) {
                bindings.declare(parameter, fresh(parameter.name()));
            }
            bindings.scope(function.body(), scopes.current());
            statements(function.body().statements());
        }));
    }

    private Declaration fresh(String name) {
        return new Declaration(scopes.declare(name, Mutability.MUTABLE), List.of(), false);
    }

    /**
     * The variable of a function or struct declaration: an existing one of the same scope is replaced, unless it is immutable.
     * The declared value may refer to its own variable before that has got it, so it counts as assigned twice.
     */
    private Declaration reuse(String name) {
        Variable known = scopes.declared(name);
        Variable variable = known != null ? known : scopes.declare(name, Mutability.MUTABLE);
        variable.markReassigned();
        return new Declaration(variable, List.of(), known != null);
    }

    // ------------------------------------------------------------------ statements

    private void statements(List<Ast.Stmt> statements) {
        statements.forEach(this::statement);
    }

    private void block(Ast.Block block) {
        bindings.scope(block, scopes.open(false));
        statements(block.statements());
        scopes.close();
    }

    private void statement(Ast.Stmt statement) {
        switch (statement) {
            case Ast.ExpressionStatement s -> expressions.look(s.expression());
            case Ast.Declare s -> {
                expressions.expression(s.value());
                declare(s.pattern(), mutability(s.kind()));
            }
            case Ast.Assign s -> assign(s);
            case Ast.Destructure s -> {
                expressions.expression(s.value());
                Names.boundBy(s.pattern()).forEach(n -> assignName(n, n.name()));
                if (s.firstName() != null && effects.worksInPlace(s.value())) {
                    changesFromElsewhere(bindings.assignment(s.firstName()).existing());
                }
            }
            case Ast.FunctionDeclaration s -> {
                bindings.declare(s, reuse(s.function().name()));
                function(s.function(), List.of());
            }
            case Ast.StructDeclaration s -> {
                bindings.declare(s, reuse(s.name()));
                s.methods().forEach(m -> function(m, m.hasSelf() ? List.of() : s.fields()));
            }
            case Ast.Export s -> statement(s.statement());
            case Ast.If s -> conditional(s);
            case Ast.While s -> {
                if (s.condition() != null) {
                    expressions.look(s.condition());
                }
                block(s.body());
            }
            case Ast.For s -> {
                expressions.look(s.iterable());
                bindings.scope(s.body(), scopes.open(false));
                declare(s.pattern(), Mutability.MUTABLE);
                statements(s.body().statements());
                scopes.close();
            }
            case Ast.Match s -> match(s);
            case Ast.TryExcept s -> {
                block(s.body());
                bindings.scope(s.handler(), scopes.open(false));
                bindings.declare(s.error(), fresh(s.error().name()));
                statements(s.handler().statements());
                scopes.close();
            }
            case Ast.Return s -> expressions.optional(s.value());
            case Ast.Spawn s -> spawn(s);
            case Ast.TestBlock s -> block(s.body());
            case Ast.Import s -> {
                List<String> names = List.copyOf(exportsOf.apply(s.module()));
                Variable module = names.contains(s.module()) ? null : imported(s.module());
                bindings.imported(s, new Bindings.Imports(names, names.stream().map(this::imported).toList(), module));
            }
            case Ast.FromImport s -> bindings.imported(s, new Bindings.Imports(s.names(), s.names().stream().map(this::imported).toList(), null));
            case Ast.EnumDeclaration _, Ast.Break _, Ast.Continue _ -> {
            }
        }
    }

    /** Imports replace what the scope has under the name, whatever its kind (section 6.2). */
    private Variable imported(String name) {
        Variable known = scopes.declared(name);
        Variable variable = known != null && known.mutability() == Mutability.MUTABLE ? known : scopes.declare(name, Mutability.MUTABLE);
        variable.markReassigned();
        return variable;
    }

    /** The block is a function with copies of the variables that it names (section 17.2). */
    private void spawn(Ast.Spawn spawn) {
        List<String> names = new ArrayList<>();
        List<Resolution> sources = new ArrayList<>();
        for (String name : Names.of(spawn.body())) {
            Resolution source = scopes.resolve(name);
            if (!source.isEmpty()) {
                source.markKept();
                names.add(name);
                sources.add(source);
            }
        }
        List<Variable> copies = new ArrayList<>();
        FunctionScope function = scopes.isolated(() -> {
            for (int i = 0; i < names.size(); i++) {
                Resolution source = sources.get(i);
                Variable first = source.candidates().isEmpty() ? source.certain() : source.candidates().getFirst();
                boolean certain = source.only() != null;
                copies.add(certain ? scopes.declare(names.get(i), first.mutability()) : scopes.declareMaybe(names.get(i), first.mutability()));
            }
            block(spawn.body());
        });
        bindings.spawn(spawn, new Bindings.Snapshot(function, sources, copies));
    }

    private void conditional(Ast.If statement) {
        Ast next = statement;
        while (next instanceof Ast.If s) {
            expressions.look(s.condition());
            block(s.then());
            next = s.otherwise();
        }
        if (next instanceof Ast.Block otherwise) {
            block(otherwise);
        }
    }

    private void match(Ast.Match match) {
        expressions.look(match.scrutinee());
        for (Ast.Case c : match.cases()) {
            bindings.scope(c.body(), scopes.open(true));
            if (c.pattern() instanceof Ast.VariantPattern variant) {
                variant.binders().stream().filter(b -> !b.isDiscard()).forEach(b -> bindings.declare(b, fresh(b.name())));
            }
            if (c.pattern() instanceof Ast.LiteralPattern p) {
                expressions.look(p.literal());
            }
            if (c.guard() != null) {
                expressions.look(c.guard());
            }
            statements(c.body().statements());
            scopes.close();
        }
        if (match.otherwise() != null) {
            bindings.scope(match.otherwise(), scopes.open(true));
            statements(match.otherwise().statements());
            scopes.close();
        }
    }

    private static Mutability mutability(Ast.DeclarationKind kind) {
        return switch (kind) {
            case LET -> Mutability.LET;
            case MUT -> Mutability.MUTABLE;
            case CONST -> Mutability.CONST;
        };
    }

    private void declare(Ast.Pattern pattern, Mutability mutability) {
        for (Ast.NamePattern name : Names.boundBy(pattern)) {
            if (scopes.isDeclared(name.name())) {
                bindings.declare(name, new Declaration(null, List.of(), false));
            } else {
                List<Variable> rivals = scopes.maybeDeclared(name.name());
                bindings.declare(name, new Declaration(scopes.declare(name.name(), mutability), rivals, false));
            }
        }
    }

    private void assign(Ast.Assign assign) {
        if (assign.target() instanceof Ast.Name name) {
            if (assign.op() != null) {
                bindings.use(name, scopes.resolve(name.text()));
            }
            expressions.expression(assign.value());
            assignName(name, name.text());
            if (effects.worksInPlace(assign.value())) {
                changesFromElsewhere(bindings.assignment(name).existing());
            }
            if (bindings.growing(assign) instanceof Variable variable) {
                variable.markGrown();
            }
        } else if (assign.op() == null) {
            expressions.expression(assign.value());
            path(assign.target());
        } else {
            path(assign.target());
            expressions.expression(assign.value());
        }
    }

    /** A change in place is like running code if others than this function's own code see the variable. */
    private void changesFromElsewhere(Resolution changed) {
        Variable only = changed.only();
        if (only == null || only.scope().function() != scopes.current().function()) {
            scopes.current().function().markRunsCode();
        }
    }

    private void assignName(Ast target, String name) {
        Resolution existing = scopes.resolve(name);
        bindings.assign(target, new Assignment(existing, scopes.assign(name, existing)));
    }

    private void path(Ast.Expr target) {
        scopes.current().function().markRunsCode();
        List<Ast.Expr> keys = new ArrayList<>();
        Ast.Expr rest = target;
        while (!(rest instanceof Ast.Name)) {
            if (rest instanceof Ast.Index index) {
                keys.add(index.index());
                rest = index.object();
            } else {
                rest = ((Ast.Field) rest).receiver();
            }
        }
        keys.reversed().forEach(expressions::look);
        Ast.Name root = (Ast.Name) rest;
        Resolution resolution = scopes.resolve(root.text());
        resolution.markReassigned();
        bindings.use(root, resolution);
    }
}
