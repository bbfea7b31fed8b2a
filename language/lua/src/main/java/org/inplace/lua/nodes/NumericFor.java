package org.inplace.lua.nodes;

import org.inplace.core.control.Loop;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;
import org.inplace.core.place.Place;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Sites;
import org.inplace.lua.runtime.Types;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.CountingConditionProfile;

/**
 * {@code for v = start, limit, step}. Counts with longs where doubles would count exactly, too; with doubles otherwise, which can
 * stand still: {@code 2^53 + 1 == 2^53}. The loop's own counter, limit and step are in slots: the variable is a copy that the body
 * may change.
 */
public final class NumericFor extends Loop implements Sites.Located {

    private static final byte LONGS = 1;
    private static final byte DOUBLES = 2;
    /** Sums and differences of two numbers up to this are exact. */
    private static final long EXACT = Conversions.EXACT / 2;
    /** With steps up to this no loop gets from {@link #EXACT} to where doubles are not exact while anybody waits. */
    private static final long SMALL = 1024;

    @Child private Expression start;
    @Child private Expression limit;
    @Child private Expression step;
    @Child private Place variable;
    @Child private Statement body;
    private final int counter;
    private final int last;
    private final int increment;
    private final int way;
    private final int line;
    private final CountingConditionProfile profile = CountingConditionProfile.create();
    /** Which ways of counting have been used so far. */
    @CompilationFinal private byte used;

    /**
     * @param step null for 1
     * @param slots four slots: counter, limit, step, and the way of counting; doubles are in them as bits
     */
    public NumericFor(Expression start, Expression limit, Expression step, Place variable, Statement body, int[] slots, int line) {
        this.start = start;
        this.limit = limit;
        this.step = step;
        this.variable = variable;
        this.body = body;
        this.counter = slots[0];
        this.last = slots[1];
        this.increment = slots[2];
        this.way = slots[3];
        this.line = line;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object first = start.execute(frame);
        Object end = limit.execute(frame);
        Object by = step == null ? (Object) 1L : step.execute(frame);
        first = number(first, "initial value");
        end = number(end, "limit");
        by = number(by, "step");
        if (first instanceof Long from && by instanceof Long stride && stride != 0) {
            long bound = end instanceof Long l ? l : bound((Double) end, stride);
            if (within(from, EXACT) && (within(stride, SMALL) || within(stride, EXACT) && within(bound, EXACT))) {
                note(LONGS);
                begin(frame, LONGS, from, bound, stride);
                return iterate(frame);
            }
        }
        note(DOUBLES);
        double stride = Types.real(by);
        // the first value is the one before it and a step: of -inf in steps of inf there is none
        begin(frame, DOUBLES, bits(Types.real(first) - stride + stride), bits(Types.real(end)), bits(stride));
        return iterate(frame);
    }

    private static boolean within(long value, long limit) {
        return -limit <= value && value <= limit;
    }

    private void begin(VirtualFrame frame, byte counting, long from, long bound, long stride) {
        frame.setLong(counter, from);
        frame.setLong(last, bound);
        frame.setLong(increment, stride);
        frame.setLong(way, counting);
    }

    private static long bits(double value) {
        return Double.doubleToRawLongBits(value);
    }

    private static double real(long bits) {
        return Double.longBitsToDouble(bits);
    }

    private void note(byte counting) {
        if ((used & counting) == 0) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            used |= counting;
        }
    }

    private Object number(Object value, String role) {
        if (value instanceof Long || value instanceof Double) {
            return value;
        }
        Object number = Operations.toNumber(value);
        if (number == null) {
            throw Errors.operation(this, "'for' " + role + " must be a number");
        }
        return number;
    }

    /** The last long within a limit; one that no counter reaches, or that ends the loop at once, where there is none. */
    private static long bound(double limit, long stride) {
        if (Double.isNaN(limit)) {
            return stride > 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        double whole = stride > 0 ? Math.floor(limit) : Math.ceil(limit);
        long most = 2 * Conversions.EXACT;
        return whole >= most ? most : whole <= -most ? -most : (long) whole;
    }

    @Override
    protected int ownCounter() {
        return used == LONGS && step == null ? counter : -1;
    }

    @Override
    protected Object step(VirtualFrame frame) {
        if (used == LONGS || used != DOUBLES && frame.getLong(way) == LONGS) {
            long at = frame.getLong(counter);
            long by = step == null ? 1 : frame.getLong(increment);
            long end = frame.getLong(last);
            if (!profile.profile(by > 0 ? at <= end : at >= end)) {
                return null;
            }
            variable.setLong(frame, at);
            Object result = after(body.execute(frame));
            frame.setLong(counter, at + by);
            return result;
        }
        double at = real(frame.getLong(counter));
        double by = real(frame.getLong(increment));
        double end = real(frame.getLong(last));
        if (!profile.profile(by > 0 ? at <= end : end <= at)) {
            return null;
        }
        variable.setDouble(frame, at);
        Object result = after(body.execute(frame));
        frame.setLong(counter, bits(at + by));
        return result;
    }
}
