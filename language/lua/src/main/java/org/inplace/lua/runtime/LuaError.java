package org.inplace.lua.runtime;

import org.inplace.core.error.GuestError;
import org.inplace.core.value.Null;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

/** An error of a Lua program: any value can be thrown, and comes back as it is. */
public final class LuaError extends GuestError {

    private static final long serialVersionUID = 1L;

    private static final String NO_TEXT = "(error object is not a string)";

    private final transient Object value;
    private transient String traceback;

    public LuaError(Object value, Node location) {
        super(text(value), location);
        this.value = value;
    }

    /** The value that was thrown. */
    public Object value() {
        return value;
    }

    /** The lines of the stack at the time of the error; null if nobody asked for them then. */
    public String traceback() {
        return traceback;
    }

    public void setTraceback(String lines) {
        traceback = lines;
    }

    /** The value as a message, or something else if it is neither a string nor a number. */
    public ByteString messageOr(String other) {
        return isText() ? Conversions.toByteString(value) : ByteString.of(other);
    }

    private boolean isText() {
        return isText(value);
    }

    private static boolean isText(Object value) {
        return value instanceof ByteString || value instanceof Long || value instanceof Double;
    }

    @TruffleBoundary
    private static String text(Object value) {
        if (isText(value)) {
            return Conversions.toByteString(value).toString();
        }
        return value == Null.INSTANCE ? "nil" : NO_TEXT;
    }

    @Override
    protected String report() {
        return value == Null.INSTANCE ? "" : "lua: " + brief();
    }

    @Override
    protected String brief() {
        return value == Null.INSTANCE ? "" : getMessage() + "\n" + lines();
    }

    @Override
    protected String raw() {
        return value == Null.INSTANCE ? "" : messageOr(NO_TEXT).latin1() + "\n" + ByteString.of(lines()).latin1();
    }

    /** The traceback of a message, with a line end. */
    private String lines() {
        return traceback == null || traceback.isEmpty() || !isText() ? "" : traceback + "\n";
    }

    @Override
    protected String json() {
        return null;
    }

    @Override
    protected int exitCode() {
        return 1;
    }
}
