package org.inplace.lua.lib;

import org.inplace.lua.runtime.ByteBuilder;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.NumberText;

import com.oracle.truffle.api.nodes.Node;

/** A directive of a format, such as {@code %-5.2f}: writes an argument as C's {@code printf} does. */
final class Directive {

    /** Strings from this length on ignore the width. */
    private static final int LONG = 100;
    private static final int DEFAULT_PRECISION = 6;

    private final char conversion;
    private final boolean left;
    private final boolean plus;
    private final boolean space;
    private final boolean alternate;
    private final boolean zeros;
    private final int width;
    private final int precision;
    private final String error;

    private Directive(char conversion, String flags, int width, int precision, String error) {
        this.conversion = conversion;
        left = flags.indexOf('-') >= 0;
        plus = flags.indexOf('+') >= 0;
        space = flags.indexOf(' ') >= 0;
        alternate = flags.indexOf('#') >= 0;
        zeros = flags.indexOf('0') >= 0 && !left;
        this.width = width;
        this.precision = precision;
        this.error = error;
    }

    /** @param precision negative if there is none */
    Directive(char conversion, String flags, int width, int precision) {
        this(conversion, flags, width, precision, null);
    }

    /** One that raises an error. */
    static Directive error(String message) {
        return new Directive('\0', "", 0, 0, message);
    }

    void write(Node at, Object[] arguments, int index, ByteBuilder out) {
        switch (conversion) {
            case 'd', 'i':
                long value = Arguments.integer(at, arguments, index);
                integer(value, value < 0, out);
                break;
            case 'u', 'o', 'x', 'X':
                Object number = Arguments.number(at, arguments, index);
                integer(number instanceof Long l ? l : unsigned((Double) number), false, out);
                break;
            case 'c':
                int before = out.length();
                out.append(low(Arguments.real(at, arguments, index)));
                out.pad(before, width, left, ' ');
                break;
            case 's':
                string(Arguments.string(at, arguments, index), out);
                break;
            case 'q':
                quoted(Arguments.string(at, arguments, index), out);
                break;
            case '\0':
                throw Errors.raise(at, error);
            default:
                real(Arguments.real(at, arguments, index), out);
        }
    }

    /** As a conversion of C on 64-bit machines does; what is out of range for that gives some multiple of 2^63. */
    private static long unsigned(double value) {
        return value >= 0x1p63 ? Conversions.toLong(value - 0x1p63) ^ Long.MIN_VALUE : Conversions.toLong(value);
    }

    /** As a conversion of C to 32 bits does, whose low byte is written. */
    private static int low(double value) {
        return value > -0x1p31 - 1 && value < 0x1p31 ? (int) value : Integer.MIN_VALUE;
    }

    /** @param signed whether the value is negative, not just its highest bit set */
    private void integer(long value, boolean signed, ByteBuilder out) {
        int before = out.length();
        boolean decimal = conversion == 'd' || conversion == 'i';
        if (decimal) {
            sign(signed, out);
        } else if (alternate && value != 0 && (conversion | 0x20) == 'x') {
            out.append('0');
            out.append(conversion);
        }
        int digits = out.length();
        int least = precision >= 0 ? precision : 1;
        long magnitude = signed ? -value : value;
        if ((decimal || conversion == 'u') && magnitude >= 0) {
            if (magnitude != 0 || least != 0) {
                out.appendDigits(magnitude, least);
            }
        } else {
            String text = switch (conversion) {
                case 'x' -> Long.toHexString(magnitude);
                case 'X' -> upper(Long.toHexString(magnitude));
                case 'o' -> Long.toOctalString(magnitude);
                default -> Long.toUnsignedString(magnitude);
            };
            if (magnitude == 0 && precision == 0) {
                text = "";
            }
            if (conversion == 'o' && alternate && !text.startsWith("0")) {
                least = Math.max(least, text.length() + 1);
            }
            out.fill('0', least - text.length());
            out.append(text);
        }
        if (zeros && precision < 0) {
            out.pad(digits, width - (digits - before), false, '0');
        } else {
            out.pad(before, width, left, ' ');
        }
    }

    /** Without the rules of the host's language. */
    private static String upper(String hexadecimal) {
        StringBuilder upper = new StringBuilder();
        for (int i = 0; i < hexadecimal.length(); i++) {
            char c = hexadecimal.charAt(i);
            upper.append(c >= 'a' ? (char) (c - 0x20) : c);
        }
        return upper.toString();
    }

    private void sign(boolean negative, ByteBuilder out) {
        if (negative) {
            out.append('-');
        } else if (plus) {
            out.append('+');
        } else if (space) {
            out.append(' ');
        }
    }

    private void real(double value, ByteBuilder out) {
        int before = out.length();
        boolean number = value == value;
        sign(number && Double.doubleToRawLongBits(value) < 0, out);
        int digits = out.length();
        double magnitude = Math.abs(value);
        int decimals = precision < 0 ? DEFAULT_PRECISION : precision;
        boolean upper = conversion == 'E' || conversion == 'G';
        boolean finite = magnitude <= Double.MAX_VALUE;
        if (!finite) {
            String name = number ? "inf" : "nan";
            out.append(upper ? upper(name) : name);
        } else if (conversion == 'f') {
            NumberText.fixed(out, magnitude, decimals, alternate);
        } else if ((conversion | 0x20) == 'e') {
            NumberText.exponent(out, magnitude, decimals, alternate, upper);
        } else {
            NumberText.general(out, magnitude, decimals, alternate, upper);
        }
        if (zeros && finite) {
            out.pad(digits, width - (digits - before), false, '0');
        } else {
            out.pad(before, width, left, ' ');
        }
    }

    private void string(ByteString string, ByteBuilder out) {
        int before = out.length();
        int length = string.length();
        if (precision >= 0) {
            out.append(string.array(), 0, Math.min(length, precision));
        } else {
            out.append(string);
        }
        if (precision >= 0 || length < LONG) {
            out.pad(before, width, left, ' ');
        }
    }

    /** So that the reader of programs gets the same string back. */
    private static void quoted(ByteString string, ByteBuilder out) {
        out.append('"');
        for (int i = 0; i < string.length(); i++) {
            int b = string.at(i);
            switch (b) {
                case '"', '\\', '\n':
                    out.append('\\');
                    out.append(b);
                    break;
                case '\r':
                    out.append("\\r");
                    break;
                case 0:
                    out.append("\\000");
                    break;
                default:
                    out.append(b);
            }
        }
        out.append('"');
    }
}
