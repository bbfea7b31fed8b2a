package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Capability;
import org.inplace.ruff.runtime.Errors;

/** Dates as texts. All times are UTC. */
final class DateLib {

    static final List<Builtin> TABLE = Stream.of(
                    new Builtin("format_date", 0, Builtin.ANY, Effect.READS, DateLib::formatDate),
                    new Builtin("parse_date", 0, Builtin.ANY, Effect.READS, DateLib::parseDate)) //
                    .map(b -> b.gated(Capability.CLOCK)).toList();

    private static final int LAST_YEAR = 262_143;
    private static final long FIRST_SECOND = LocalDateTime.of(-LAST_YEAR, 1, 1, 0, 0, 0).toEpochSecond(ZoneOffset.UTC);
    private static final long LAST_SECOND = LocalDateTime.of(LAST_YEAR, 12, 31, 23, 59, 59).toEpochSecond(ZoneOffset.UTC);

    private static final String DATE_FORMAT = "YYYY-MM-DD";
    private static final int YEAR_DIGITS = 4;
    private static final int MONTH_DIGITS = 2;
    private static final int DAY_DIGITS = 2;

    private DateLib() {
    }

    /** A time by a pattern; what is no time is said in the result. */
    @TruffleBoundary
    private static Object formatDate(Node at, Object[] a) {
        Arguments.expectListed(2, "format_date", "timestamp, format", at, a);
        Text format = Arguments.text(a, 1, "format_date requires timestamp (number) and format (string)", at);
        double timestamp = Arguments.number(a, 0, "format_date requires a number timestamp", at);
        if (!Double.isFinite(timestamp)) {
            return Text.of("Invalid timestamp: value must be a finite number");
        }
        long second = (long) timestamp;
        if (second < FIRST_SECOND || second > LAST_SECOND) {
            return Text.of("Invalid timestamp: value is out of supported range");
        }
        LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        return Text.of(format.toString() //
                        .replace("YYYY", padded(YEAR_DIGITS, time.getYear())) //
                        .replace("MM", padded(MONTH_DIGITS, time.getMonthValue())) //
                        .replace("DD", padded(DAY_DIGITS, time.getDayOfMonth())) //
                        .replace("HH", padded(2, time.getHour())) //
                        .replace("mm", padded(2, time.getMinute())) //
                        .replace("ss", padded(2, time.getSecond())));
    }

    private static String padded(int width, int number) {
        return String.format(Locale.ROOT, "%0" + width + "d", number);
    }

    /** The second at which a day begins. */
    @TruffleBoundary
    private static Object parseDate(Node at, Object[] a) {
        Arguments.expectListed(2, "parse_date", "date, format", at, a);
        String wrongKind = "parse_date requires date string and format string";
        String date = Arguments.text(a, 0, wrongKind, at).toString();
        String format = Arguments.text(a, 1, wrongKind, at).toString();
        if (!format.equals(DATE_FORMAT)) {
            throw Errors.failed("parse_date failed: unsupported format '" + format + "' (expected '" + DATE_FORMAT + "')", at);
        }
        try {
            return (double) new DateReader(date).read().toEpochSecond(LocalTime.MIDNIGHT, ZoneOffset.UTC);
        } catch (Mismatch e) {
            throw Errors.failed("parse_date failed: '" + date + "' does not match format '" + DATE_FORMAT + "' (" + e.getMessage() + ")", at);
        }
    }

    /** A text is no date. */
    private static final class Mismatch extends Exception {

        private static final long serialVersionUID = 1L;

        Mismatch(String reason) {
            super(reason, null, false, false);
        }
    }

    /** Reads {@link #DATE_FORMAT} from left to right; leading zeros may be missing. */
    private static final class DateReader {

        private final String text;
        private int position;

        DateReader(String text) {
            this.text = text;
        }

        LocalDate read() throws Mismatch {
            int year = number(YEAR_DIGITS);
            dash();
            int month = number(MONTH_DIGITS);
            dash();
            int day = number(DAY_DIGITS);
            if (position < text.length()) {
                throw new Mismatch("trailing input");
            }
            try {
                return LocalDate.of(year, month, day);
            } catch (DateTimeException e) {
                throw new Mismatch("input is out of range");
            }
        }

        private int number(int mostDigits) throws Mismatch {
            int start = position;
            int value = 0;
            while (position < text.length() && position < start + mostDigits && isDigit(text.charAt(position))) {
                value = value * 10 + text.charAt(position) - '0';
                position++;
            }
            if (position == start) {
                throw invalid();
            }
            return value;
        }

        private void dash() throws Mismatch {
            if (position == text.length() || text.charAt(position) != '-') {
                throw invalid();
            }
            position++;
        }

        private Mismatch invalid() {
            return new Mismatch(position == text.length() ? "premature end of input" : "input contains invalid characters");
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}
