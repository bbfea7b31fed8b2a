package org.inplace.ruff.tools;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.inplace.core.source.Span;
import org.inplace.ruff.syntax.Scan;
import org.inplace.ruff.syntax.StringPart;
import org.inplace.ruff.syntax.TokenKind;
import org.inplace.ruff.syntax.Tokens;

/**
 * An identifier in a text, whatever it means there.
 *
 * @param before the kind of the token before it, {@link TokenKind#EOF} if there is none
 * @param after the kind of the token behind it
 */
public record Identifier(String name, Span span, TokenKind before, TokenKind after) {

    /** All identifiers of a text in order, those in the code in strings included. The text need not be a program. */
    public static List<Identifier> in(Scan scan) {
        List<Identifier> found = new ArrayList<>();
        Deque<Tokens> open = new ArrayDeque<>();
        open.push(scan.tokens());
        while (!open.isEmpty()) {
            Tokens tokens = open.pop();
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.kind(i) == TokenKind.IDENTIFIER) {
                    found.add(new Identifier((String) tokens.value(i), tokens.span(i), i == 0 ? TokenKind.EOF : tokens.kind(i - 1),
                                    tokens.kind(i + 1)));
                } else if (tokens.kind(i) == TokenKind.INTERPOLATION) {
                    embedded(tokens, i, open);
                }
            }
        }
        found.sort(Comparator.comparingInt(word -> word.span.start()));
        return found;
    }

    private static void embedded(Tokens tokens, int index, Deque<Tokens> open) {
        for (Object part : (List<?>) tokens.value(index)) {
            if (part instanceof StringPart.Code(Span span)) {
                open.push(Scan.of(tokens.text(), span).tokens());
            }
        }
    }
}
