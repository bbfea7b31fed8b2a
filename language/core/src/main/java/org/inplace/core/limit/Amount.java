package org.inplace.core.limit;

import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A limit as its user has written it, which messages repeat, and as a number. */
public record Amount(String text, long value) {

    /** What limits are numbers of. */
    public enum Unit {
        NANOSECONDS("a number with ms, s, m or h", Map.of("ms", 1_000_000L, "s", 1_000_000_000L, "m", 60_000_000_000L, "h", 3_600_000_000_000L)),
        BYTES("a number with B, K, M or G", Map.of("B", 1L, "K", 1L << 10, "KB", 1L << 10, "M", 1L << 20, "MB", 1L << 20, "G", 1L << 30, "GB", 1L << 30)),
        TIMES("a number", Map.of("", 1L));

        private static final Pattern FORM = Pattern.compile("([0-9]{1,18})([A-Za-z]*)");

        private final String expected;
        private final Map<String, Long> factors;

        Unit(String expected, Map<String, Long> factors) {
            this.expected = expected;
            this.factors = factors;
        }

        /** The value of a text; none if it is no positive amount that can be counted. */
        private OptionalLong value(String text) {
            Matcher form = FORM.matcher(text);
            Long factor = form.matches() ? factors.get(form.group(2)) : null;
            if (factor == null) {
                return OptionalLong.empty();
            }
            long number = Long.parseLong(form.group(1));
            return number == 0 || Math.multiplyHigh(number, factor) != 0 || number * factor < 0 ? OptionalLong.empty() : OptionalLong.of(number * factor);
        }

        /** @throws IllegalArgumentException if the text is none; the message says what was expected */
        public Amount parse(String text) {
            return new Amount(text, value(text).orElseThrow(() -> new IllegalArgumentException("expected " + expected + ", more than 0")));
        }
    }
}
