package org.inplace.ruff.tools.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inplace.core.source.Span;
import org.inplace.ruff.syntax.Scan;
import org.inplace.ruff.syntax.TokenKind;
import org.inplace.ruff.syntax.Tokens;
import org.inplace.ruff.tools.Identifier;

/** The symbols of a text that is not, or not yet, a program: as far as its tokens tell, each name means one thing. */
final class LooseSymbols {

    private LooseSymbols() {
    }

    static List<Symbol> of(Scan scan, Set<String> builtins) {
        Span whole = new Span(0, scan.tokens().text().length());
        SymbolCollector collector = new SymbolCollector(builtins, whole);
        Set<Integer> parameters = parameters(scan.tokens());
        for (Identifier word : Identifier.in(scan)) {
            if (word.before() == TokenKind.DOT || word.before() == TokenKind.QUESTION_DOT) {
                continue;
            }
            Symbol.Kind kind = parameters.contains(word.span().start()) ? Symbol.Kind.PARAMETER : kind(word);
            if (kind == null) {
                collector.use(collector.key(word.name()), word.name(), word.span());
            } else {
                collector.define(collector.key(word.name()), word.name(), word.span(), kind, whole, false);
            }
        }
        return collector.symbols();
    }

    /** What a word defines where it stands, or null. */
    private static Symbol.Kind kind(Identifier word) {
        return switch (word.before()) {
            case FUNC -> Symbol.Kind.FUNCTION;
            case LET, MUT, CONST, STRUCT, ENUM, FOR, EXCEPT, IMPORT -> Symbol.Kind.VARIABLE;
            default -> word.after().isPlainAssignment() ? Symbol.Kind.VARIABLE : null;
        };
    }

    /** The offsets of the names in parameter lists. */
    private static Set<Integer> parameters(Tokens tokens) {
        Set<Integer> found = new HashSet<>();
        boolean inList = false;
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.kind(i)) {
                case LPAREN -> inList = i > 0 && tokens.kind(i - 1) == TokenKind.FUNC || i > 1 && tokens.kind(i - 2) == TokenKind.FUNC;
                case RPAREN, LBRACE -> inList = false;
                case IDENTIFIER -> {
                    if (inList && (tokens.kind(i - 1) == TokenKind.LPAREN || tokens.kind(i - 1) == TokenKind.COMMA)) {
                        found.add(tokens.start(i));
                    }
                }
                default -> {
                }
            }
        }
        return found;
    }
}
