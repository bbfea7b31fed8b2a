package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.LongToDoubleFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.Display;
import org.inplace.core.value.Text;
import org.inplace.ruff.Context;
import org.inplace.ruff.runtime.Capability;

/** What time it is, how long something took, and how to write that. */
final class TimeLib {

    private static final long NANOS_PER_MICRO = 1_000;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double MILLIS_PER_SECOND = 1e3;
    private static final double MICROS_PER_MILLI = 1e3;

    private static final Builtin NOW_UNIX = clock("now_unix", () -> Instant.now().getEpochSecond());
    private static final Builtin CURRENT_TIMESTAMP = clock("current_timestamp", System::currentTimeMillis);

    static final List<Builtin> TABLE = Stream.of(
                    clock("now", () -> (double) Instant.now().getEpochSecond()),
                    clock("now_utc", () -> Text.of(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())),
                    NOW_UNIX,
                    NOW_UNIX.alias("now_utc_seconds"),
                    CURRENT_TIMESTAMP,
                    CURRENT_TIMESTAMP.alias("time"),
                    timer("performance_now", nanos -> nanos / NANOS_PER_MILLI),
                    timer("time_us", nanos -> nanos / NANOS_PER_MICRO),
                    timer("time_ns", nanos -> nanos),
                    new Builtin("elapsed", 0, Builtin.ANY, Effect.READS, TimeLib::elapsed),
                    new Builtin("format_duration", 0, Builtin.ANY, Effect.READS, TimeLib::formatDuration)) //
                    .map(b -> b.gated(Capability.CLOCK)).toList();

    private TimeLib() {
    }

    /** A built-in that says what time it is. */
    private static Builtin clock(String name, Supplier<Object> reading) {
        return new Builtin(name, 0, Builtin.ANY, Effect.READS, (at, a) -> {
            Arguments.expectListed(0, name, "", at, a);
            return read(reading);
        });
    }

    @TruffleBoundary
    private static Object read(Supplier<Object> reading) {
        return reading.get();
    }

    /** A built-in that says how long ago it was called first, in a unit of its own. */
    private static Builtin timer(String name, LongToDoubleFunction ofNanos) {
        return new Builtin(name, 0, Builtin.ANY, Effect.READS, (at, a) -> {
            Arguments.expectListed(0, name, "", at, a);
            return ofNanos.applyAsDouble(Context.get(at).timers().nanos(name));
        });
    }

    private static Object elapsed(Node at, Object[] a) {
        Arguments.expectListed(2, "elapsed", "start, end", at, a);
        String wrongKind = "elapsed requires number arguments";
        double start = Arguments.number(a, 0, wrongKind, at);
        return Arguments.number(a, 1, wrongKind, at) - start;
    }

    /** A number of milliseconds in the unit that suits it. */
    @TruffleBoundary
    private static Object formatDuration(Node at, Object[] a) {
        Arguments.expectListed(1, "format_duration", "milliseconds", at, a);
        double millis = Arguments.number(a, 0, "format_duration requires a number argument", at);
        if (millis >= MILLIS_PER_SECOND) {
            return Text.of(decimal(millis / MILLIS_PER_SECOND, 2) + "s");
        }
        if (millis >= 1) {
            return Text.of(decimal(millis, 2) + "ms");
        }
        if (millis >= 1 / MICROS_PER_MILLI) {
            return Text.of(decimal(millis * MICROS_PER_MILLI, 2) + "μs");
        }
        return Text.of(decimal(millis * NANOS_PER_MILLI, 0) + "ns");
    }

    /** A number with so many decimals, which are those of its exact value, rounded half to even. */
    private static String decimal(double number, int decimals) {
        if (!Double.isFinite(number)) {
            return Display.number(number);
        }
        String magnitude = new BigDecimal(Math.abs(number)).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
        return Math.copySign(1, number) < 0 ? "-" + magnitude : magnitude;
    }
}
