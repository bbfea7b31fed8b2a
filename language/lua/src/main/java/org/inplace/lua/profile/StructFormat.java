package org.inplace.lua.profile;

import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Errors;

import com.oracle.truffle.api.nodes.Node;

/** A format of {@code struct}, read from its beginning to its end: sizes, byte order and alignment. */
final class StructFormat {

    private static final int LARGEST_ALIGNMENT = 8;
    private static final int LARGEST_INTEGER = 32;
    private static final int INT = 4;
    private static final int LONG = 8;

    private final Node at;
    private final ByteString format;
    private int index;

    private char option;
    private int size;
    private boolean bigEndian;
    private int alignment = 1;

    StructFormat(Node at, ByteString format) {
        this.at = at;
        this.format = format;
    }

    /** Reads the next option; tells whether there is one. */
    boolean next() {
        if (index == format.length()) {
            return false;
        }
        option = (char) format.at(index++);
        size = switch (option) {
            case 'b', 'B', 'x' -> 1;
            case 'h', 'H' -> 2;
            case 'f' -> INT;
            case 'l', 'L', 'T', 'd' -> LONG;
            case 'c' -> number(1);
            case 'i', 'I' -> integerSize();
            default -> 0;
        };
        return true;
    }

    private int integerSize() {
        int wanted = number(INT);
        if (wanted > LARGEST_INTEGER) {
            throw Errors.raise(at, "integral size " + wanted + " is larger than limit of " + LARGEST_INTEGER);
        }
        return wanted;
    }

    private int number(int otherwise) {
        if (!isDigit()) {
            return otherwise;
        }
        int number = 0;
        while (isDigit()) {
            int digit = format.at(index++) - '0';
            if (number > (Integer.MAX_VALUE - digit) / 10) {
                throw Errors.raise(at, "integral size overflow");
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private boolean isDigit() {
        return index < format.length() && format.at(index) >= '0' && format.at(index) <= '9';
    }

    char option() {
        return option;
    }

    /** How many bytes the option takes; 0 if that depends on the value. */
    int size() {
        return size;
    }

    boolean isBigEndian() {
        return bigEndian;
    }

    /** How many bytes to leave out behind so many, for the option to be aligned. */
    int padding(long length) {
        if (size == 0 || option == 'c') {
            return 0;
        }
        int unit = Math.min(size, alignment);
        return (int) (unit - (length & unit - 1)) & unit - 1;
    }

    /** Does what an option says that stands for no value. */
    void control() {
        switch (option) {
            case ' ' -> {
            }
            case '>' -> bigEndian = true;
            case '<', '=' -> bigEndian = false;
            case '!' -> {
                alignment = number(LARGEST_ALIGNMENT);
                if (Integer.bitCount(alignment) != 1) {
                    throw Errors.raise(at, "alignment " + alignment + " is not a power of 2");
                }
            }
            default -> throw Errors.argument(at, 0, "invalid format option '" + option + "'");
        }
    }
}
