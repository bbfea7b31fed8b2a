package org.inplace.core.limit;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleContext;
import com.oracle.truffle.api.nodes.Node;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.graalvm.options.OptionValues;

/** What a context may still use up, and has used up; its threads have a {@link ThreadMeter} each. */
final class Meter {

    /** What a thread takes at once of the statements that are left is this part of them, so that others have some, too. */
    private static final int PART = 16;
    private static final int MOST_AT_ONCE = 1 << 14;

    final TruffleContext context;
    private final Map<Limit, Amount> limits = new EnumMap<>(Limit.class);
    final Usage usage = new Usage();
    final Scale scale;
    private final AtomicLong statements;
    private final AtomicLong output;
    final long depth;

    Meter(TruffleContext context, OptionValues options) {
        this.context = context;
        for (Limit limit : Limit.values()) {
            Amount amount = options.get(limit.key);
            if (amount != null) {
                limits.put(limit, amount);
            }
        }
        statements = new AtomicLong(most(Limit.STATEMENTS));
        output = new AtomicLong(most(Limit.OUTPUT));
        depth = most(Limit.DEPTH);
        scale = new Scale(context, usage, most(Limit.MEMORY));
    }

    boolean has(Limit limit) {
        return limits.containsKey(limit);
    }

    /** The limit, a very large number if there is none. */
    long most(Limit limit) {
        Amount amount = limits.get(limit);
        return amount == null ? Long.MAX_VALUE : amount.value();
    }

    /**
     * Takes statements for a thread that lacks some: at least those, if there are so many. Returns how many it got.
     *
     * @param alone whether there is no other thread
     */
    @TruffleBoundary
    long take(long needed, boolean alone, Node at) {
        if (!has(Limit.STATEMENTS)) {
            return Long.MAX_VALUE;
        }
        while (true) {
            long left = statements.get();
            if (left < needed) {
                exceed(Limit.STATEMENTS, at);
                return 0;
            }
            long taken = Math.max(needed, Math.min(left / PART, alone ? left : MOST_AT_ONCE));
            if (statements.compareAndSet(left, left - taken)) {
                return taken;
            }
        }
    }

    /** Takes statements back that a thread did not use. */
    void giveBack(long unused) {
        statements.addAndGet(unused);
    }

    void write(long bytes) {
        if (has(Limit.OUTPUT) && output.addAndGet(-bytes) < 0) {
            exceed(Limit.OUTPUT, null);
        }
    }

    /** Ends all that runs in the context, and the context; does not return to code that runs in it. */
    @TruffleBoundary
    void exceed(Limit limit, Node at) {
        context.closeResourceExhausted(at, limit.exceeded(limits.get(limit)));
    }
}
