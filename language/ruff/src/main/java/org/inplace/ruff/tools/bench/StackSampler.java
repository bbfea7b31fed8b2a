package org.inplace.ruff.tools.bench;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.FrameInstance;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks every few milliseconds which functions of a program are active. */
final class StackSampler implements AutoCloseable {

    private static final int PERIOD_MILLIS = 5;
    private static final int MOST_SHOWN = 15;

    private final Map<String, Integer> stacks = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private volatile Future<?> pending;

    /** Begins, for the program that is about to run. */
    void start(TruffleLanguage.Env env) {
        clock.scheduleAtFixedRate(() -> sample(env), PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void sample(TruffleLanguage.Env env) {
        if (pending == null || pending.isDone()) {
            pending = env.submitThreadLocal(null, new ThreadLocalAction(false, false) {
                @Override
                protected void perform(Access access) {
                    stacks.merge(stack(), 1, Integer::sum);
                }
            });
        }
    }

    /** The active functions, outermost first, with semicolons between. */
    private static String stack() {
        Deque<String> names = new ArrayDeque<>();
        Truffle.getRuntime().iterateFrames((FrameInstance frame) -> {
            if (frame.getCallTarget() instanceof RootCallTarget target && target.getRootNode().getName() != null) {
                names.addFirst(target.getRootNode().getName());
            }
            return null;
        });
        return String.join(";", names);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** Folded stacks: one a line, with the number of times it was seen. */
    String folded() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(stacks).forEach((stack, count) -> text.append(stack.isEmpty() ? "(idle)" : stack).append(' ').append(count).append('\n'));
        return text.toString();
    }

    /** The functions that were active most often. */
    String report() {
        int total = stacks.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder text = new StringBuilder("  Samples: " + total + "\n");
        Map<String, Integer> self = new HashMap<>();
        Map<String, Integer> active = new HashMap<>();
        stacks.forEach((stack, count) -> {
            List<String> names = List.of(stack.split(";"));
            self.merge(names.getLast(), count, Integer::sum);
            new HashSet<>(names).forEach(name -> active.merge(name, count, Integer::sum));
        });
        Comparator<String> busiest = Comparator.comparing((String name) -> -self.getOrDefault(name, 0)).thenComparing(name -> name);
        for (String name : active.keySet().stream().sorted(busiest).limit(MOST_SHOWN).toList()) {
            double own = 100.0 * self.getOrDefault(name, 0) / total;
            text.append(String.format(Locale.ROOT, "  %5.1f%% self %5.1f%% total  %s\n", own, 100.0 * active.get(name) / total, name));
        }
        return text.toString();
    }
}
