package org.inplace.core.scope;

import java.lang.invoke.VarHandle;
import org.inplace.core.value.OneThread;

/**
 * The home of one activation of a captured variable, shared by the functions that see it.
 *
 * <p>
 * A cell begins absent: its variable does not exist yet. It keeps a long or a double unboxed as long as it has held nothing
 * else; after that it holds objects for good, so that a reader on another thread never takes the bits of one kind for the
 * other.
 */
public class Cell {

    private static final Object LONG = new Object();
    private static final Object DOUBLE = new Object();

    /** Null while absent, {@link #LONG}, {@link #DOUBLE}, or the value itself. */
    private Object content;
    private long bits;

    public Cell() {
    }

    public Cell(Object value) {
        set(value);
    }

    public final boolean isAbsent() {
        return content == null;
    }

    public final boolean isLong() {
        return content == LONG;
    }

    public final boolean isDouble() {
        return content == DOUBLE;
    }

    /** The value; only if {@link #isLong()}. */
    public final long getLong() {
        return bits;
    }

    /** The value; only if {@link #isDouble()}. */
    public final double getDouble() {
        return Double.longBitsToDouble(bits);
    }

    /** The value, boxed if need be; null if absent. */
    public final Object get() {
        Object c = content;
        if (c == LONG) {
            return bits;
        }
        return c == DOUBLE ? (Object) Double.longBitsToDouble(bits) : c;
    }

    public final void setLong(long value) {
        if (content == LONG) {
            bits = value;
        } else if (content == null) {
            bits = value;
            content = LONG;
        } else {
            content = value;
        }
    }

    public final void setDouble(double value) {
        if (content == DOUBLE) {
            bits = Double.doubleToRawLongBits(value);
        } else if (content == null) {
            bits = Double.doubleToRawLongBits(value);
            content = DOUBLE;
        } else {
            content = value;
        }
    }

    public final void set(Object value) {
        if (value instanceof Long l) {
            setLong(l);
        } else if (value instanceof Double d) {
            setDouble(d);
        } else {
            if (!OneThread.heldEverywhere()) {
                VarHandle.releaseFence(); // who sees the value sees what is in it
            }
            content = value;
        }
    }
}
