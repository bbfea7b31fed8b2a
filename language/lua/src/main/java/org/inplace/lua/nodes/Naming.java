package org.inplace.lua.nodes;

import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Sites;
import org.inplace.lua.syntax.Ast;

/** How messages name what an expression stands for (specification, section 10.3). */
public final class Naming {

    private Naming() {
    }

    /** The kind and name of what an expression stands for. */
    public static Sites.Callee of(Ast.Expr expression) {
        return switch (expression) {
            case Ast.LocalName local -> named("local", local.local().name());
            case Ast.UpvalueName upvalue -> named("upvalue", upvalue.local().name());
            case Ast.GlobalName global -> named("global", global.name().toString());
            case Ast.Index(_, _, Ast.Str(_, ByteString key), _) -> named("field", key.text());
            case Ast.Index _ -> named("field", "?");
            case Ast.Paren paren when !(paren.inner() instanceof Ast.Multi) -> of(paren.inner());
            case Ast.And and -> firstJump(and.left(), of(and.right()), Sites.Callee.UNKNOWN, true);
            case Ast.Or or -> firstJump(or.left(), Sites.Callee.UNKNOWN, of(or.right()), false);
            default -> Sites.Callee.UNKNOWN;
        };
    }

    /**
     * The name of a value that a condition chooses. Lua 5.1 looks for it in the code in front of the operation as if all jumps forward were
     * made, and so finds the operand which the first jump leads to: {@code c} of {@code a and b or c}, whatever the value is.
     *
     * @param whenTrue the name of what is evaluated next if the condition is true; unknown if it is the value itself
     * @param whenFalse likewise if it is false
     * @param falls which of the two needs no jump
     */
    private static Sites.Callee firstJump(Ast.Expr condition, Sites.Callee whenTrue, Sites.Callee whenFalse, boolean falls) {
        return switch (condition) {
            case Ast.And and -> firstJump(and.left(), firstJump(and.right(), whenTrue, whenFalse, falls), whenFalse, true);
            case Ast.Or or -> firstJump(or.left(), whenTrue, firstJump(or.right(), whenTrue, whenFalse, falls), false);
            case Ast.Not not -> firstJump(not.operand(), whenFalse, whenTrue, !falls);
            case Ast.Paren paren when !(paren.inner() instanceof Ast.Multi) -> firstJump(paren.inner(), whenTrue, whenFalse, falls);
            default -> falls == isConstant(condition, falls) ? whenTrue : whenFalse;
        };
    }

    /** Whether an operand needs no jump, as it is known to be what needs none. */
    private static boolean isConstant(Ast.Expr operand, boolean truth) {
        return switch (operand) {
            case Ast.Bool bool -> bool.value() == truth;
            case Ast.Num _, Ast.Str _ -> truth;
            case Ast.Nil _ -> !truth;
            default -> false;
        };
    }

    private static Sites.Callee named(String kind, String name) {
        return new Sites.Callee(kind, name);
    }

    /** As in {@code local 'x'}; null for what has no name. */
    public static String what(Ast.Expr expression) {
        return what(of(expression));
    }

    static String what(Sites.Callee callee) {
        return callee.kind().isEmpty() ? null : callee.kind() + " '" + callee.name() + "'";
    }
}
