package org.inplace.lua.nodes;

import org.inplace.core.value.Null;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;

/** {@code ~=}. */
public abstract class NotEqual extends Comparison {

    NotEqual(int line) {
        super(line);
    }

    @Specialization
    static boolean longs(long left, long right) {
        return left != right;
    }

    @Specialization
    static boolean doubles(double left, double right) {
        return left != right;
    }

    @Specialization
    static boolean mixed(long left, double right) {
        return left != right;
    }

    @Specialization
    static boolean mixed(double left, long right) {
        return left != right;
    }

    @Specialization
    static boolean booleans(boolean left, boolean right) {
        return left != right;
    }

    @Specialization
    static boolean nil(Object left, Null right) {
        return left != right;
    }

    @Specialization
    static boolean strings(ByteString left, ByteString right) {
        return !(left == right || left.contentEquals(right));
    }

    @Specialization(guards = "left.metatable() == null || right.metatable() == null")
    static boolean tables(Table left, Table right) {
        return left != right;
    }

    @Fallback
    boolean other(Object left, Object right) {
        return !equal(left, right);
    }
}
