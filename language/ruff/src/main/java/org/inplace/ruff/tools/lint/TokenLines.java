package org.inplace.ruff.tools.lint;

import org.inplace.ruff.syntax.TokenKind;
import org.inplace.ruff.syntax.Tokens;
import org.inplace.ruff.tools.SourceFile;

/** The tokens of a program by the lines in which they begin. */
final class TokenLines {

    private final SourceFile file;
    private final Tokens tokens;

    TokenLines(SourceFile file, Tokens tokens) {
        this.file = file;
        this.tokens = tokens;
    }

    /** Whether the first token of a line is of a kind. */
    boolean startsWith(int line, TokenKind kind) {
        if (line < 1) {
            return false;
        }
        int index = tokens.firstFrom(file.start(line));
        return tokens.kind(index) == kind && tokens.start(index) < file.end(line);
    }

    /** Whether a line has a token of a kind. */
    boolean has(int line, TokenKind kind) {
        for (int i = tokens.firstFrom(file.start(line)); i < tokens.size() && tokens.start(i) < file.end(line); i++) {
            if (tokens.kind(i) == kind) {
                return true;
            }
        }
        return false;
    }
}
