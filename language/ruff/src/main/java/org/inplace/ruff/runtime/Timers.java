package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Monotonic clocks of a context, by name; each is zero when it is read first. */
public final class Timers {

    private final Map<String, Long> starts = new ConcurrentHashMap<>();

    /** What a clock shows, in nanoseconds. */
    @TruffleBoundary
    public long nanos(String clock) {
        long start = starts.computeIfAbsent(clock, _ -> System.nanoTime());
        return System.nanoTime() - start;
    }
}
