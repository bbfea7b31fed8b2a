package org.inplace.lua.lib;

import org.inplace.lua.runtime.ByteBuilder;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

/** {@code bit}: operations on the bits of signed 32-bit integers. */
public final class BitLib {

    public static final Library LIBRARY = new Library() //
                    .inlined("tobit", (at, a) -> (long) bits(at, a, 0)) //
                    .function("tohex", BitLib::hexadecimal) //
                    .inlined("bnot", (at, a) -> (long) ~bits(at, a, 0)) //
                    .inlined("band", BitLib::and) //
                    .inlined("bor", BitLib::or) //
                    .inlined("bxor", BitLib::exclusiveOr) //
                    .inlined("lshift", (at, a) -> (long) (bits(at, a, 0) << bits(at, a, 1))) //
                    .inlined("rshift", (at, a) -> (long) (bits(at, a, 0) >>> bits(at, a, 1))) //
                    .inlined("arshift", (at, a) -> (long) (bits(at, a, 0) >> bits(at, a, 1))) //
                    .inlined("rol", (at, a) -> (long) Integer.rotateLeft(bits(at, a, 0), bits(at, a, 1))) //
                    .inlined("ror", (at, a) -> (long) Integer.rotateRight(bits(at, a, 0), bits(at, a, 1))) //
                    .inlined("bswap", (at, a) -> (long) Integer.reverseBytes(bits(at, a, 0)));

    /** Adding it rounds a number up to 2^51 to an integer, whose lowest bits are then those of the sum. */
    private static final double ROUNDING = 0x1.8p52;
    private static final int DIGITS = 8;

    private BitLib() {
    }

    private static int bits(Node at, Object[] arguments, int index) {
        Object number = Arguments.number(at, arguments, index);
        return number instanceof Long l ? (int) (long) l : (int) Double.doubleToRawLongBits((Double) number + ROUNDING);
    }

    private static Object and(Node at, Object[] arguments) {
        int result = bits(at, arguments, 0);
        for (int i = 1; i < arguments.length; i++) {
            result &= bits(at, arguments, i);
        }
        return (long) result;
    }

    private static Object or(Node at, Object[] arguments) {
        int result = bits(at, arguments, 0);
        for (int i = 1; i < arguments.length; i++) {
            result |= bits(at, arguments, i);
        }
        return (long) result;
    }

    private static Object exclusiveOr(Node at, Object[] arguments) {
        int result = bits(at, arguments, 0);
        for (int i = 1; i < arguments.length; i++) {
            result ^= bits(at, arguments, i);
        }
        return (long) result;
    }

    private static Object hexadecimal(Node at, Object[] arguments) {
        int value = bits(at, arguments, 0);
        int digits = Arguments.isNone(arguments, 1) ? DIGITS : bits(at, arguments, 1);
        return hexadecimal(value, digits);
    }

    @TruffleBoundary
    private static Object hexadecimal(int value, int digits) {
        String all = digits < 0 ? "0123456789ABCDEF" : "0123456789abcdef";
        int count = digits < 0 ? -digits : digits;
        count = count < 0 || count > DIGITS ? DIGITS : count;
        ByteBuilder out = new ByteBuilder(count);
        for (int i = count - 1; i >= 0; i--) {
            out.append(all.charAt(value >>> 4 * i & 15));
        }
        return out.toByteString();
    }
}
