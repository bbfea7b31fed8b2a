package org.inplace.core.limit;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.ContextThreadLocal;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.TruffleContext;
import com.oracle.truffle.api.nodes.Node;

/**
 * Finds what the current thread has of the limits of the current context. As long as the engine has had one context, on one thread,
 * that is a constant to compiled code, and counting is an addition to a word of memory.
 */
final class Meters extends ContextsAlone {

    private final Assumption alone = Truffle.getRuntime().createAssumption("one context on one thread");
    private final ContextThreadLocal<ThreadMeter> threads;
    @CompilationFinal private ThreadMeter only;
    private boolean hasContext;

    Meters(ContextThreadLocal<ThreadMeter> threads) {
        this.threads = threads;
    }

    ThreadMeter get() {
        if (alone.isValid()) {
            ThreadMeter found = only;
            if (found != null) {
                return found;
            }
        }
        return threads.get();
    }

    /** Uses statements up; if the context has no more, it ends. */
    void use(long statements, Node at) {
        ThreadMeter meter = get();
        if (!meter.use(statements)) {
            if (alone.isValid()) {
                CompilerDirectives.transferToInterpreter(); // it will have many after this
            }
            meter.take(at, alone.isValid());
        }
    }

    /** A context of the engine is there, with limits or without. */
    @Override
    public synchronized void onContextCreated(TruffleContext context) {
        if (hasContext) {
            alone.invalidate();
        }
        hasContext = true;
    }

    /** A thread comes into a context for the first time. */
    synchronized void add(ThreadMeter meter) {
        if (only == null) {
            only = meter;
        } else {
            alone.invalidate();
        }
    }

    /** A thread will not come back; no code runs on it. */
    synchronized void remove() {
        alone.invalidate();
        only = null;
    }
}
