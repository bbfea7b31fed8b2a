package org.inplace.core.scope;

import java.lang.invoke.VarHandle;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.profiles.BranchProfile;
import org.inplace.core.value.OneThread;

/**
 * The home of one activation of a captured variable, shared by the functions that see it.
 *
 * <p>
 * A cell begins absent: its variable does not exist yet. It keeps a long or a double unboxed as long as it has held nothing
 * else; after that it holds objects for good, so that a reader on another thread never takes the bits of one kind for the
 * other. A language without threads writes by {@code put}, which unboxes whatever was there before.
 */
public class Cell {

    private static final Kept LONG = new Kept(null, null);
    private static final Kept DOUBLE = new Kept(null, null);

    /**
     * What a cell holds instead of its value.
     *
     * @param value of a cell that code relies on not to be written any more; null if the value is in the cell's bits
     * @param unchanged valid until such a cell is written all the same
     */
    public record Kept(Object value, Assumption unchanged) {
    }

    /** Null while absent, {@link #LONG}, {@link #DOUBLE}, another {@link Kept}, or the value itself. */
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
        return c instanceof Kept kept ? get(kept) : c;
    }

    private Object get(Kept kept) {
        if (kept == LONG) {
            return bits;
        }
        return kept == DOUBLE ? (Object) Double.longBitsToDouble(bits) : kept.value;
    }

    /** The same for code that has hardly ever met a number in it. */
    public final Object get(BranchProfile number) {
        Object c = content;
        if (c instanceof Kept kept) {
            number.enter();
            return get(kept);
        }
        return c;
    }

    /** The value, to be relied on until the cell is written; null if absent. Worth its price only if that hardly ever happens. */
    @TruffleBoundary
    public final Kept fix() {
        if (content instanceof Kept kept && kept.value != null) {
            return kept;
        }
        Object value = get();
        if (value == null) {
            return null;
        }
        Kept kept = new Kept(value, Assumption.create("cell unchanged"));
        content = kept;
        return kept;
    }

    private void setObject(Object value) {
        if (content instanceof Kept kept && kept.unchanged != null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            kept.unchanged.invalidate();
        }
        content = value;
    }

    public final void setLong(long value) {
        if (content == LONG) {
            bits = value;
        } else if (content == null) {
            bits = value;
            content = LONG;
        } else {
            setObject(value);
        }
    }

    public final void setDouble(double value) {
        if (content == DOUBLE) {
            bits = Double.doubleToRawLongBits(value);
        } else if (content == null) {
            bits = Double.doubleToRawLongBits(value);
            content = DOUBLE;
        } else {
            setObject(value);
        }
    }

    /** Writes a cell that no other thread sees, which may change the kind of what it holds at any time. */
    public final void putLong(long value) {
        if (content != LONG) {
            setObject(LONG);
        }
        bits = value;
    }

    /** Writes a cell that no other thread sees. */
    public final void putDouble(double value) {
        if (content != DOUBLE) {
            setObject(DOUBLE);
        }
        bits = Double.doubleToRawLongBits(value);
    }

    /** Writes a cell that no other thread sees. */
    public final void put(Object value) {
        if (value instanceof Long l) {
            putLong(l);
        } else if (value instanceof Double d) {
            putDouble(d);
        } else {
            setObject(value);
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
            setObject(value);
        }
    }
}
