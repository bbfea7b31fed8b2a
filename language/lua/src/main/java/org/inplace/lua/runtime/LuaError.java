package org.inplace.lua.runtime;

import org.inplace.core.error.GuestError;
import org.inplace.core.value.Null;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

/** An error of a Lua program: any value can be thrown, and comes back as it is. */
public final class LuaError extends GuestError {

    private static final long serialVersionUID = 1L;

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

    @TruffleBoundary
    private static String text(Object value) {
        if (value instanceof ByteString || value instanceof Long || value instanceof Double) {
            return Conversions.toByteString(value).toString();
        }
        return value == Null.INSTANCE ? "nil" : "(error object is not a string)";
    }

    @Override
    protected String report() {
        if (value == Null.INSTANCE) {
            return "";
        }
        return "lua: " + getMessage() + "\n" + (traceback == null || value instanceof Table ? "" : traceback + "\n");
    }

    @Override
    protected String brief() {
        return value == Null.INSTANCE ? "" : getMessage() + "\n" + (traceback == null ? "" : traceback + "\n");
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
