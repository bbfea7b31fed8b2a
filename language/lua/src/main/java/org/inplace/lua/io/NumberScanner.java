package org.inplace.lua.io;

import java.io.IOException;

import org.inplace.core.value.Null;
import org.inplace.lua.runtime.Conversions;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/**
 * Reads a number as the C library's {@code scanf} does: it takes what may continue a number, byte by byte, and gives back one
 * byte at most. An exponent without digits is taken but does not count.
 */
public final class NumberScanner {

    private static final int END = -1;

    private final BufferedFile file;
    private final StringBuilder taken = new StringBuilder();
    private int next;

    private NumberScanner(BufferedFile file) {
        this.file = file;
    }

    /** The number (Long or Double, normalised), nil if there is none. */
    @TruffleBoundary
    public static Object scan(BufferedFile file) throws IOException {
        Double number = new NumberScanner(file).number();
        return number == null ? Null.INSTANCE : Conversions.normal(number);
    }

    private Double number() throws IOException {
        do {
            advance();
        } while (next == ' ' || next >= '\t' && next <= '\r');
        boolean negative = next == '-';
        if (negative || next == '+') {
            advance();
        }
        Double magnitude = switch (lower()) {
            case 'n' -> word("nan") ? Double.NaN : null;
            case 'i' -> infinite();
            default -> digits();
        };
        if (next != END) {
            file.unread();
        }
        return magnitude == null ? null : negative ? -magnitude : magnitude;
    }

    private void advance() throws IOException {
        next = file.read();
    }

    private int lower() {
        return next >= 'A' && next <= 'Z' ? next | 0x20 : next;
    }

    private boolean word(String letters) throws IOException {
        for (int i = 0; i < letters.length(); i++) {
            if (lower() != letters.charAt(i)) {
                return false;
            }
            advance();
        }
        return true;
    }

    private Double infinite() throws IOException {
        boolean matches = word("inf") && (lower() != 'i' || word("inity"));
        return matches ? Double.POSITIVE_INFINITY : null;
    }

    private void take() throws IOException {
        taken.append((char) lower());
        advance();
    }

    private Double digits() throws IOException {
        boolean hexadecimal = false;
        boolean any = false;
        if (next == '0') {
            take();
            hexadecimal = lower() == 'x';
            any = !hexadecimal;
            if (hexadecimal) {
                take();
            }
        }
        boolean point = false;
        int exponent = -1;
        while (next != END) {
            if (isDigit(next) || hexadecimal && exponent < 0 && lower() >= 'a' && lower() <= 'f') {
                any = true;
            } else if (exponent >= 0 && taken.length() == exponent + 1 && (next == '+' || next == '-')) {
                // the sign of the exponent
            } else if (any && exponent < 0 && lower() == (hexadecimal ? 'p' : 'e')) {
                exponent = taken.length();
            } else if (next == '.' && !point && exponent < 0) {
                point = true;
            } else {
                break;
            }
            take();
        }
        return any ? value(hexadecimal, exponent) : null;
    }

    private Double value(boolean hexadecimal, int exponent) {
        boolean complete = exponent >= 0 && isDigit(taken.charAt(taken.length() - 1));
        String mantissa = exponent < 0 ? taken.toString() : taken.substring(0, exponent);
        return Double.valueOf(mantissa + (complete ? taken.substring(exponent) : hexadecimal ? "p0" : ""));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
