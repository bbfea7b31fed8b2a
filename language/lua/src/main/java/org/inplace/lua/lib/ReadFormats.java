package org.inplace.lua.lib;

import java.io.IOException;
import java.util.Arrays;

import org.inplace.core.value.Null;
import org.inplace.lua.io.BufferedFile;
import org.inplace.lua.io.NumberScanner;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Types;

import com.oracle.truffle.api.nodes.Node;

/** What the formats of {@code read} and {@code lines} take from a file (sections 13.7 and E-9). */
final class ReadFormats {

    private ReadFormats() {
    }

    /** Reads by the formats from an index on, a line if there are none; what follows one that fails is not looked at. */
    static Object read(Node at, BufferedFile file, Object[] formats, int first) throws IOException {
        if (formats.length <= first) {
            return orNil(file.line(false));
        }
        Object[] results = new Object[formats.length - first];
        for (int i = 0; i < results.length; i++) {
            results[i] = read(at, file, formats, first, i);
            if (results[i] == Null.INSTANCE) {
                return i == 0 ? Null.INSTANCE : Arrays.copyOf(results, i + 1);
            }
        }
        return results.length == 1 ? results[0] : results;
    }

    private static Object read(Node at, BufferedFile file, Object[] formats, int first, int index) throws IOException {
        Object format = formats[first + index];
        if (Types.isNumber(format)) {
            long count = format instanceof Long l ? l : Conversions.toLong((Double) format);
            if (count == 0) {
                return file.isAtEnd() ? Null.INSTANCE : ByteString.EMPTY;
            }
            // C takes a negative number for a very large one
            return orNil(file.bytes(count < 0 ? Long.MAX_VALUE : count));
        }
        ByteString text = format instanceof ByteString string ? string : ByteString.EMPTY;
        boolean star = text.length() > 0 && text.at(0) == '*';
        int letter = star ? text.length() > 1 ? text.at(1) : 0 : text.length() > 0 ? text.at(0) : 0;
        return switch (letter) {
            case 'n' -> NumberScanner.scan(file);
            case 'l' -> orNil(file.line(false));
            case 'L' -> orNil(file.line(true));
            case 'a' -> file.rest();
            default -> throw Errors.argument(at, first + index, star ? "invalid format" : "invalid option");
        };
    }

    private static Object orNil(ByteString string) {
        return string == null ? Null.INSTANCE : string;
    }
}
