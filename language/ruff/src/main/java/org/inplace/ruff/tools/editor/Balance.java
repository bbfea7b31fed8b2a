package org.inplace.ruff.tools.editor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.inplace.core.source.Span;
import org.inplace.ruff.syntax.TokenKind;
import org.inplace.ruff.syntax.Tokens;

/** Finds the brackets that have no partner. */
final class Balance {

    /** A bracket without a partner. */
    record Lone(TokenKind kind, Span span) {

        boolean isCloser() {
            return kind == TokenKind.RBRACE || kind == TokenKind.RPAREN || kind == TokenKind.RBRACKET;
        }

        String word() {
            return switch (kind) {
                case LBRACE, RBRACE -> "brace";
                case LPAREN, RPAREN -> "parenthesis";
                default -> "bracket";
            };
        }

        String message() {
            return (isCloser() ? "Unmatched closing " : "Unclosed opening ") + word() + " '" + kind.text + "'";
        }
    }

    private final Deque<Lone> open = new ArrayDeque<>();
    /** How many brackets are open that a kind of bracket closes. */
    private final Map<TokenKind, Integer> counts = new EnumMap<>(TokenKind.class);
    private final List<Lone> found = new ArrayList<>();

    private Balance() {
    }

    /** The brackets without partners in the order of the text. */
    static List<Lone> of(Tokens tokens) {
        Balance balance = new Balance();
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.kind(i)) {
                case LBRACE, LPAREN, LBRACKET -> balance.open(new Lone(tokens.kind(i), tokens.span(i)));
                case RBRACE, RPAREN, RBRACKET -> balance.close(new Lone(tokens.kind(i), tokens.span(i)));
                default -> {
                }
            }
        }
        balance.found.addAll(balance.open);
        balance.found.sort(Comparator.comparingInt(lone -> lone.span.start()));
        return balance.found;
    }

    private void open(Lone opener) {
        open.push(opener);
        counts.merge(closerOf(opener.kind), 1, Integer::sum);
    }

    private Lone pop() {
        Lone opener = open.pop();
        counts.merge(closerOf(opener.kind), -1, Integer::sum);
        return opener;
    }

    /** A closing bracket belongs to the innermost open one of its kind; those inside of that are not closed. */
    private void close(Lone closer) {
        if (counts.getOrDefault(closer.kind, 0) == 0) {
            found.add(closer);
            return;
        }
        while (closerOf(open.peek().kind) != closer.kind) {
            found.add(pop());
        }
        pop();
    }

    static TokenKind closerOf(TokenKind opener) {
        return switch (opener) {
            case LBRACE -> TokenKind.RBRACE;
            case LPAREN -> TokenKind.RPAREN;
            default -> TokenKind.RBRACKET;
        };
    }
}
