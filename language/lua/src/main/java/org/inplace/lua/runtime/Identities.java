package org.inplace.lua.runtime;

import java.util.Map;
import java.util.WeakHashMap;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/** Numbers for objects whose identity has been printed: different for any two, and the same as long as the object lives. */
public final class Identities {

    private static final int FIRST = 0x5500_0010;
    private static final int STEP = 0x20;

    /** Weak, and by identity, since none of these classes has an equality of its own. */
    private final Map<Object, Integer> numbers = new WeakHashMap<>();
    private int next = FIRST;

    /** {@code table: 0x55000010} and the like. */
    @TruffleBoundary
    public ByteString text(Object value) {
        return ByteString.of(Types.name(value) + ": " + address(value));
    }

    /** The number alone, as C prints a pointer but with at least eight digits. */
    @TruffleBoundary
    public String address(Object value) {
        if (value instanceof Userdata userdata && userdata.address() != null) {
            return userdata.address();
        }
        return String.format("0x%08x", numbers.computeIfAbsent(value, _ -> {
            int number = next;
            next += STEP;
            return number;
        }));
    }
}
