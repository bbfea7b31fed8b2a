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
            case Ast.Index(_, _, Ast.Str(_, ByteString key), _) -> named("field", key.toString());
            case Ast.Index _ -> named("field", "?");
            case Ast.Paren paren when !(paren.inner() instanceof Ast.Multi) -> of(paren.inner());
            default -> Sites.Callee.UNKNOWN;
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
