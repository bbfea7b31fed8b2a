package org.inplace.lua.lib;

import java.util.ArrayList;
import java.util.List;

import org.inplace.lua.runtime.ByteBuilder;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Errors;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

/**
 * A format of {@code string.format}, taken apart. What is wrong with it is an error only when its turn comes, behind those of
 * the arguments before.
 */
final class Format {

    private static final String FLAGS = "-+ #0";

    private final ByteString text;
    /** The text before each directive, and behind the last. */
    private final byte[][] literals;
    private final Directive[] directives;

    private Format(ByteString text, byte[][] literals, Directive[] directives) {
        this.text = text;
        this.literals = literals;
        this.directives = directives;
    }

    ByteString text() {
        return text;
    }

    static Format read(ByteString text) {
        List<byte[]> literals = new ArrayList<>();
        List<Directive> directives = new ArrayList<>();
        ByteBuilder literal = new ByteBuilder(16);
        int i = 0;
        while (i < text.length()) {
            int b = text.at(i++);
            if (b != '%') {
                literal.append(b);
            } else if (i < text.length() && text.at(i) == '%') {
                literal.append(b);
                i++;
            } else {
                literals.add(literal.toByteString().toBytes());
                literal = new ByteBuilder(16);
                int end = specification(text, i);
                directives.add(directive(text, i, end));
                i = end + 1;
            }
        }
        literals.add(literal.toByteString().toBytes());
        return new Format(text, literals.toArray(byte[][]::new), directives.toArray(Directive[]::new));
    }

    /** The index of the conversion that belongs to the flags, width and precision which begin at an index. */
    private static int specification(ByteString text, int from) {
        int i = from;
        while (i < text.length() && FLAGS.indexOf(text.at(i)) >= 0) {
            i++;
        }
        i = twoDigits(text, i);
        return i < text.length() && text.at(i) == '.' ? twoDigits(text, i + 1) : i;
    }

    private static int twoDigits(ByteString text, int from) {
        int i = from;
        while (i < from + 2 && i < text.length() && isDigit(text.at(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }

    private static Directive directive(ByteString text, int from, int end) {
        String flags = "";
        int i = from;
        while (FLAGS.indexOf(i < text.length() ? text.at(i) : 'x') >= 0) {
            flags += (char) text.at(i++);
        }
        if (flags.length() > FLAGS.length()) {
            return Directive.error("invalid format (repeated flags)");
        }
        int width = 0;
        while (i < end && text.at(i) != '.') {
            width = 10 * width + text.at(i++) - '0';
        }
        int precision = i < end ? 0 : -1;
        while (++i < end) {
            precision = 10 * precision + text.at(i) - '0';
        }
        int conversion = end < text.length() ? text.at(end) : 0;
        if (isDigit(conversion)) {
            return Directive.error("invalid format (width or precision too long)");
        }
        if (conversion == 0 || "cdiouxXeEfgGqs".indexOf(conversion) < 0) {
            return Directive.error("invalid option '%" + (conversion == 0 ? "" : String.valueOf((char) conversion)) + "' to 'format'");
        }
        return new Directive((char) conversion, flags, width, precision);
    }

    /** @param arguments the format itself is the first */
    @TruffleBoundary
    ByteString apply(Node at, Object[] arguments) {
        ByteBuilder out = new ByteBuilder(text.length() + 16);
        int count = directives.length;
        for (int i = 0; i < count; i++) {
            out.append(literals[i], 0, literals[i].length);
            if (i + 1 >= arguments.length) {
                throw Errors.argument(at, i + 1, "no value");
            }
            directives[i].write(at, arguments, i + 1, out);
        }
        out.append(literals[count], 0, literals[count].length);
        return out.toByteString();
    }
}
