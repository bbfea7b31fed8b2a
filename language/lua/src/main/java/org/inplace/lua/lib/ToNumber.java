package org.inplace.lua.lib;

import org.inplace.core.value.Null;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Errors;

import com.oracle.truffle.api.nodes.Node;

/** {@code tonumber}. */
final class ToNumber {

    private ToNumber() {
    }

    static Object call(Node at, Object[] arguments) {
        long base = Arguments.int32(at, arguments, 1, 10);
        if (base == 10) {
            Object value = Arguments.any(at, arguments, 0);
            if (value instanceof Long || value instanceof Double) {
                return value;
            }
            return orNil(value instanceof ByteString string ? Conversions.parse(string) : null);
        }
        ByteString text = Arguments.string(at, arguments, 0);
        if (base < 2 || base > 36) {
            throw Errors.argument(at, 1, "base out of range");
        }
        return orNil(Conversions.parse(text, (int) base));
    }

    private static Object orNil(Object number) {
        return number == null ? Null.INSTANCE : number;
    }
}
