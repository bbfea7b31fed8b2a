package org.inplace.lua.syntax;

import org.inplace.lua.runtime.ByteString;

/** A word of a text: one object for all its occurrences. */
final class Name {

    private final String text;
    private final int hash;
    private final TokenKind kind;
    private final ByteString bytes;
    private Name next;
    private int declarations;

    Name(String text, int hash, TokenKind kind, Name next) {
        this.text = text;
        this.hash = hash;
        this.kind = kind;
        this.bytes = ByteString.ofLatin1(text);
        this.next = next;
    }

    String text() {
        return text;
    }

    int hash() {
        return hash;
    }

    /** {@link TokenKind#NAME}, or which reserved word it is. */
    TokenKind kind() {
        return kind;
    }

    ByteString bytes() {
        return bytes;
    }

    /** The next name in the same bucket of the {@link NameTable}. */
    Name next() {
        return next;
    }

    void link(Name newNext) {
        next = newNext;
    }

    /** Whether some variable of this name is active, in whatever function; if not, the name is a global one. */
    boolean isDeclared() {
        return declarations > 0;
    }

    void countDeclaration(int change) {
        declarations += change;
    }
}
