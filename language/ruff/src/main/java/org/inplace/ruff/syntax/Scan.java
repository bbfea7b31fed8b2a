package org.inplace.ruff.syntax;

import java.util.List;
import org.inplace.core.source.Diagnostic;
import org.inplace.core.source.Span;

/**
 * A text as tools see it: its tokens, also if they make no program, and what stands between them.
 *
 * @param tokens all that could be read; what is in error is left out
 * @param comments where comments are, without the ends of their lines
 * @param errors the lexical errors, in the order of the text
 */
public record Scan(Tokens tokens, List<Span> comments, List<Diagnostic> errors) {

    public static Scan of(String text) {
        return Lexer.scan(text);
    }

    /** A part of a text, such as the code in a string; offsets are those in the whole text. */
    public static Scan of(String text, Span part) {
        return Lexer.scan(text, part.start(), part.end());
    }
}
