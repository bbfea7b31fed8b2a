package org.inplace.ruff.syntax;

import java.util.List;
import java.util.function.Predicate;

/**
 * Which expressions may run code of the program, or change a container in place, while they are evaluated. Asked by those
 * who hold the value of one operand while the next is evaluated.
 */
public final class Effects {

    private final Predicate<String> harmless;
    private final Predicate<String> updating;
    private final boolean overloads;

    /**
     * @param harmless whether a built-in of that name only looks at its arguments
     * @param updating whether a built-in of that name may work in place where its result is assigned back
     * @param overloads whether the program defines operator methods, so that any operator may run code
     */
    public Effects(Predicate<String> harmless, Predicate<String> updating, boolean overloads) {
        this.harmless = harmless;
        this.updating = updating;
        this.overloads = overloads;
    }

    /** Whether the text of a program may define operator methods. */
    public static boolean mayOverload(String text) {
        return text.contains("op_");
    }

    /** Whether assigning a value may change that of the target in place, although it looks as if it made a new one. */
    boolean worksInPlace(Ast.Expr value) {
        return value instanceof Ast.Call(Ast.Name name, var _, var _) && updating.test(name.text());
    }

    /** Whether evaluating this expression itself, apart from its parts, runs code. */
    boolean runsCode(Ast.Expr expression, Bindings bindings) {
        return switch (expression) {
            case Ast.Call(Ast.Name name, var _, var _) -> !bindings.use(name).isEmpty() || !harmless.test(name.text());
            case Ast.Call _, Ast.MethodCall _, Ast.Pipe _, Ast.Await _, Ast.Yield _ -> true;
            case Ast.Binary _, Ast.Unary _ -> overloads;
            default -> false;
        };
    }

    /** Whether evaluating this expression or any part of it runs code; bodies of functions in it do not count. */
    public boolean mayRunCode(Ast.Expr expression, Bindings bindings) {
        if (runsCode(expression, bindings)) {
            return true;
        }
        return switch (expression) {
            case Ast.Interpolation e -> any(e.parts(), bindings);
            case Ast.Unary e -> mayRunCode(e.operand(), bindings);
            case Ast.Binary e -> mayRunCode(e.left(), bindings) || mayRunCode(e.right(), bindings);
            case Ast.And e -> mayRunCode(e.left(), bindings) || mayRunCode(e.right(), bindings);
            case Ast.Or e -> mayRunCode(e.left(), bindings) || mayRunCode(e.right(), bindings);
            case Ast.Coalesce e -> mayRunCode(e.left(), bindings) || mayRunCode(e.right(), bindings);
            case Ast.Call e -> any(e.arguments(), bindings);
            case Ast.Field e -> mayRunCode(e.receiver(), bindings);
            case Ast.Index e -> mayRunCode(e.object(), bindings) || mayRunCode(e.index(), bindings);
            case Ast.Try e -> mayRunCode(e.operand(), bindings);
            case Ast.ArrayLiteral e -> e.elements().stream().anyMatch(x -> mayRunCode(x.value(), bindings));
            case Ast.DictLiteral e -> e.entries().stream().anyMatch(x -> !x.isSpread() && mayRunCode(x.key(), bindings) || mayRunCode(x.value(), bindings));
            case Ast.StructLiteral e -> e.fields().stream().anyMatch(f -> mayRunCode(f.value(), bindings));
            case Ast.Tag e -> e.arguments() != null && any(e.arguments(), bindings);
            case Ast.Throw e -> any(e.arguments(), bindings);
            default -> false;
        };
    }

    private boolean any(List<Ast.Expr> expressions, Bindings bindings) {
        return expressions.stream().anyMatch(e -> mayRunCode(e, bindings));
    }
}
