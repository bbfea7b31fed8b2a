package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.regex.Pattern;

/** Numbers written in decimal, without anything around them. */
public final class Numerals {

    private static final Pattern INT = Pattern.compile("[+-]?+[0-9]++");
    private static final Pattern FLOAT = Pattern.compile("[+-]?+(?:[0-9]++\\.?+[0-9]*+|\\.[0-9]++)(?:[eE][+-]?+[0-9]++)?+");
    private static final Pattern INFINITE = Pattern.compile("[+-]?+inf(?:inity)?+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_A_NUMBER = Pattern.compile("[+-]?+nan", Pattern.CASE_INSENSITIVE);

    private Numerals() {
    }

    /** The int that a text says; null if it says none, or one of more than 64 bits. */
    @TruffleBoundary
    public static Long ofInt(String digits) {
        if (!INT.matcher(digits).matches()) {
            return null;
        }
        try {
            return Long.valueOf(digits);
        } catch (NumberFormatException tooLarge) {
            return null;
        }
    }

    /** The float that a text says; null if it says none. */
    @TruffleBoundary
    public static Double ofFloat(String digits) {
        if (FLOAT.matcher(digits).matches()) {
            return Double.valueOf(digits);
        }
        if (INFINITE.matcher(digits).matches()) {
            return digits.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return NOT_A_NUMBER.matcher(digits).matches() ? Double.NaN : null;
    }
}
