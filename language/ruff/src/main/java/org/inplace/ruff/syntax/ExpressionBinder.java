package org.inplace.ruff.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.inplace.core.scope.ScopeBuilder;

/** Finds out what the names in expressions mean, and which of their values come to be stored somewhere else. */
final class ExpressionBinder {

    private final ScopeBuilder scopes;
    private final Bindings bindings;
    private final Effects effects;
    private final Consumer<Ast.Function> lambda;

    /** @param lambda binds a function where it is created */
    ExpressionBinder(ScopeBuilder scopes, Bindings bindings, Effects effects, Consumer<Ast.Function> lambda) {
        this.scopes = scopes;
        this.bindings = bindings;
        this.effects = effects;
        this.lambda = lambda;
    }

    void optional(Ast.Expr expression) {
        if (expression != null) {
            expression(expression);
        }
    }

    private void all(List<Ast.Expr> expressions) {
        expressions.forEach(this::expression);
    }

    private void lookAtAll(List<Ast.Expr> expressions) {
        expressions.forEach(this::look);
    }

    /** Binds an expression whose value is not stored anywhere as it is. */
    void look(Ast.Expr expression) {
        if (expression instanceof Ast.Name name) {
            bindings.use(name, scopes.resolve(name.text()));
        } else {
            expression(expression);
        }
    }

    void expression(Ast.Expr expression) {
        switch (expression) {
            case Ast.Name e -> {
                look(e);
                bindings.use(e).markKept();
            }
            case Ast.Interpolation e -> lookAtAll(e.parts());
            case Ast.Unary e -> look(e.operand());
            case Ast.Binary e -> binary(e);
            case Ast.And _, Ast.Or _ -> logic(expression);
            case Ast.Coalesce e -> {
                expression(e.left());
                expression(e.right());
            }
            case Ast.Pipe e -> lookAtBoth(e.value(), e.target());
            case Ast.Call e -> {
                look(e.callee());
                lookAtAll(e.arguments());
            }
            case Ast.MethodCall e -> {
                look(e.receiver());
                lookAtAll(e.arguments());
            }
            case Ast.Field e -> look(e.receiver());
            case Ast.Index e -> lookAtBoth(e.object(), e.index());
            case Ast.Try e -> expression(e.operand());
            case Ast.Await e -> expression(e.operand());
            case Ast.ArrayLiteral e -> e.elements().forEach(x -> expression(x.value()));
            case Ast.DictLiteral e -> e.entries().forEach(x -> {
                optional(x.key());
                expression(x.value());
            });
            case Ast.StructLiteral e -> {
                e.fields().forEach(f -> expression(f.value()));
                look(e.name());
            }
            case Ast.Tag e -> {
                if (e.arguments() != null) {
                    all(e.arguments());
                }
            }
            case Ast.Lambda e -> lambda.accept(e.function());
            case Ast.Throw e -> all(e.arguments());
            case Ast.Yield e -> optional(e.operand());
            case Ast.IntLiteral _, Ast.FloatLiteral _, Ast.StringLiteral _, Ast.BoolLiteral _, Ast.NullLiteral _ -> {
            }
        }
        if (effects.runsCode(expression, bindings)) {
            scopes.current().function().markRunsCode();
        }
    }

    private void lookAtBoth(Ast.Expr left, Ast.Expr right) {
        look(left);
        look(right);
    }

    /** Long chains lean to the left as deep as they are long; they are walked without recursion. */
    private void logic(Ast.Expr chain) {
        List<Ast.Expr> rights = new ArrayList<>();
        Ast.Expr left = chain;
        while (true) {
            if (left instanceof Ast.And(var l, var r, var _)) {
                rights.add(r);
                left = l;
            } else if (left instanceof Ast.Or(var l, var r, var _)) {
                rights.add(r);
                left = l;
            } else {
                break;
            }
        }
        look(left);
        rights.reversed().forEach(this::look);
    }

    /** Long sums lean to the left as deep as they are long; they are walked without recursion. */
    private void binary(Ast.Binary binary) {
        List<Ast.Expr> rights = new ArrayList<>();
        Ast.Expr left = binary;
        while (left instanceof Ast.Binary b) {
            rights.add(b.right());
            left = b.left();
        }
        look(left);
        for (int i = rights.size() - 1; i >= 0; i--) {
            look(rights.get(i));
        }
    }
}
