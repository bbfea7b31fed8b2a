package org.inplace.lua.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.inplace.core.value.Null;
import org.inplace.lua.lib.Arguments;
import org.inplace.lua.lib.Library;
import org.inplace.lua.runtime.ByteBuilder;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.LuaError;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Types;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

/** {@code struct}: values as the bytes of C structures. */
final class StructLib {

    static final Library LIBRARY = new Library() //
                    .function("pack", StructLib::pack) //
                    .function("unpack", StructLib::unpack) //
                    .function("size", StructLib::size);

    private StructLib() {
    }

    // ------------------------------------------------------------------ pack

    @TruffleBoundary
    private static Object pack(Node at, Object[] given) {
        StructFormat format = new StructFormat(at, Arguments.string(at, given, 0));
        // a value that is missing is nil to messages
        Object[] arguments = Arrays.copyOf(given, given.length + 1);
        arguments[given.length] = Null.INSTANCE;
        ByteBuilder out = new ByteBuilder(32);
        int next = 1;
        while (format.next()) {
            out.fill(0, format.padding(out.length()));
            switch (format.option()) {
                case 'b', 'B', 'h', 'H', 'l', 'L', 'T', 'i', 'I' -> integer(out, integer(Arguments.real(at, arguments, next++)), format);
                case 'x' -> out.append(0);
                case 'f' -> integer(out, Float.floatToRawIntBits((float) Arguments.real(at, arguments, next++)), format);
                case 'd' -> integer(out, Double.doubleToRawLongBits(Arguments.real(at, arguments, next++)), format);
                case 'c', 's' -> {
                    ByteString string = Arguments.string(at, arguments, next++);
                    int size = format.size() == 0 ? string.length() : format.size();
                    if (string.length() < size) {
                        throw Errors.argument(at, next, "string too short");
                    }
                    out.append(string.substring(0, size));
                    if (format.option() == 's') {
                        out.append(0);
                    }
                }
                default -> format.control();
            }
        }
        return out.toByteString();
    }

    /** A number as 64 bits: those from 2^63 on as unsigned ones. */
    private static long integer(double value) {
        return value >= 0x1p63 ? (long) (value - 0x1p63) ^ Long.MIN_VALUE : Conversions.toLong(value);
    }

    private static void integer(ByteBuilder out, long value, StructFormat format) {
        int size = format.size();
        for (int i = 0; i < size; i++) {
            int index = format.isBigEndian() ? size - 1 - i : i;
            out.append(index < Long.BYTES ? (int) (value >>> 8 * index) & 0xff : 0);
        }
    }

    // ------------------------------------------------------------------ unpack

    @TruffleBoundary
    private static Object unpack(Node at, Object[] arguments) {
        StructFormat format = new StructFormat(at, Arguments.string(at, arguments, 0));
        ByteString data = Arguments.string(at, arguments, 1);
        long start = Arguments.integer(at, arguments, 2, 1);
        if (start <= 0) {
            throw Errors.argument(at, 2, "offset must be 1 or greater");
        }
        long position = start - 1;
        List<Object> values = new ArrayList<>();
        while (format.next()) {
            position += format.padding(position);
            int size = format.size();
            requireData(at, data, position, size);
            int from = (int) Math.min(position, data.length());
            switch (format.option()) {
                case 'b', 'h', 'l', 'i' -> values.add(signed(bits(data, from, format), size));
                case 'B', 'H', 'L', 'T', 'I' -> values.add(Unpacker.unsigned(bits(data, from, format)));
                case 'x' -> {
                }
                case 'f' -> values.add(Unpacker.real(Float.intBitsToFloat((int) bits(data, from, format))));
                case 'd' -> values.add(Unpacker.real(Double.longBitsToDouble(bits(data, from, format))));
                case 'c' -> {
                    if (size == 0) {
                        size = previousSize(at, values);
                        requireData(at, data, position, size);
                    }
                    values.add(data.substring(from, from + size));
                }
                case 's' -> {
                    int end = from;
                    while (end < data.length() && data.at(end) != 0) {
                        end++;
                    }
                    if (end == data.length()) {
                        throw Errors.raise(at, "unfinished string in data");
                    }
                    values.add(data.substring(from, end));
                    size = end + 1 - from;
                }
                default -> format.control();
            }
            position += size;
        }
        values.add(position + 1);
        return values.toArray();
    }

    private static void requireData(Node at, ByteString data, long position, long size) {
        if (size > 0 && position > data.length() - size) {
            throw tooShort(at);
        }
    }

    private static LuaError tooShort(Node at) {
        return Errors.argument(at, 1, "data string too short");
    }

    /** Takes the size of a string from the value before it. */
    private static int previousSize(Node at, List<Object> values) {
        Object number = values.isEmpty() ? null : Operations.toNumber(values.getLast());
        if (number == null) {
            throw Errors.raise(at, "format 'c0' needs a previous size");
        }
        double size = Types.real(number);
        if (!(size >= 0 && size <= Integer.MAX_VALUE)) {
            throw tooShort(at);
        }
        values.removeLast();
        return (int) size;
    }

    private static long bits(ByteString data, int from, StructFormat format) {
        int size = format.size();
        long bits = 0;
        for (int i = 0; i < size; i++) {
            bits = bits << 8 | data.at(format.isBigEndian() ? from + i : from + size - 1 - i);
        }
        return bits;
    }

    private static Object signed(long bits, int size) {
        long sign = -1L << 8 * size - 1;
        return Conversions.normal((bits & sign) == 0 ? bits : bits | sign);
    }

    // ------------------------------------------------------------------ size

    @TruffleBoundary
    private static Object size(Node at, Object[] arguments) {
        StructFormat format = new StructFormat(at, Arguments.string(at, arguments, 0));
        long length = 0;
        while (format.next()) {
            length += format.padding(length);
            char option = format.option();
            if (option == 's') {
                throw Errors.argument(at, 0, "option 's' has no fixed size");
            }
            if (option == 'c' && format.size() == 0) {
                throw Errors.argument(at, 0, "option 'c0' has no fixed size");
            }
            if (!Character.isLetterOrDigit(option)) {
                format.control();
            }
            length += format.size();
        }
        return length;
    }
}
