package org.inplace.lua.nodes;

import org.inplace.lua.runtime.ByteString;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;

/** {@code <}. */
public abstract class Less extends Comparison {

    Less(int line) {
        super(line);
    }

    @Specialization
    static boolean longs(long left, long right) {
        return left < right;
    }

    @Specialization
    static boolean doubles(double left, double right) {
        return left < right;
    }

    @Specialization
    static boolean mixed(long left, double right) {
        return left < right;
    }

    @Specialization
    static boolean mixed(double left, long right) {
        return left < right;
    }

    @Specialization
    @TruffleBoundary
    static boolean strings(ByteString left, ByteString right) {
        return left.compareTo(right) < 0;
    }

    @Fallback
    boolean other(Object left, Object right) {
        return less(left, right);
    }
}
