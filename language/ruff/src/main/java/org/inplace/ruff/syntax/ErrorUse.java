package org.inplace.ruff.syntax;

import java.util.Set;

/** What a handler does with the error it catches: most read its message and let go of it. */
public final class ErrorUse {

    /** The fields that are known without a look at the activations. */
    private static final Set<String> PLAIN_FIELDS = Set.of("message", "cause", "line");

    private ErrorUse() {
    }

    /** Whether the handler, or something it hands the error to, may read the field {@code stack}. */
    public static boolean mayReadStack(Ast.TryExcept statement) {
        return !statement.error().isDiscard() && mayReadStack(statement.handler(), statement.error().name());
    }

    private static boolean mayReadStack(Ast node, String error) {
        return switch (node) {
            case Ast.Name name -> name.text().equals(error);
            case Ast.Field(Ast.Name name, String field, var _, var _) when name.text().equals(error) -> !PLAIN_FIELDS.contains(field);
            case Ast.Throw raise -> raise.arguments().stream().anyMatch(a -> !isName(a, error) && mayReadStack(a, error));
            default -> Children.of(node).stream().anyMatch(child -> mayReadStack(child, error));
        };
    }

    private static boolean isName(Ast node, String text) {
        return node instanceof Ast.Name name && name.text().equals(text);
    }
}
