package org.inplace.lua.syntax;

import org.inplace.lua.runtime.ByteString;

/** What is said about a text that is no chunk. */
public final class SyntaxFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ByteString text;
    private final int offset;
    private final int line;
    private final boolean incomplete;

    SyntaxFailure(ByteString text, int offset, int line, boolean incomplete) {
        super(text.toString(), null, false, false);
        this.text = text;
        this.offset = offset;
        this.line = line;
        this.incomplete = incomplete;
    }

    /** The complete message: {@code CHUNK:LINE: MESSAGE near 'TOKEN'}. */
    public ByteString text() {
        return text;
    }

    /** Where in the text the offending token begins. */
    public int offset() {
        return offset;
    }

    /** The line of the message. */
    public int line() {
        return line;
    }

    /** Whether the text ended too early: with more of it, this could be a chunk. */
    public boolean isIncomplete() {
        return incomplete;
    }
}
