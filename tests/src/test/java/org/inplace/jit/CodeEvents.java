package org.inplace.jit;

import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.compiler.TruffleCompilerListener.CompilationResultInfo;
import com.oracle.truffle.compiler.TruffleCompilerListener.GraphInfo;
import com.oracle.truffle.runtime.AbstractCompilationTask;
import com.oracle.truffle.runtime.OptimizedCallTarget;
import com.oracle.truffle.runtime.OptimizedTruffleRuntime;
import com.oracle.truffle.runtime.OptimizedTruffleRuntimeListener;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Records what happens to compiled code, in engines whose programs wait for the compiler. The others are those of earlier tests,
 * with functions of the same names: what they asked for may be compiled when they are long over.
 */
final class CodeEvents implements OptimizedTruffleRuntimeListener, AutoCloseable {

    /** Something that happened to compiled code. */
    record Event(String what, OptimizedCallTarget target) {
        @Override
        public String toString() {
            return what + " " + target;
        }
    }

    private final List<Event> events = new ArrayList<>();
    private final Predicate<OptimizedCallTarget> recorded;

    CodeEvents(Predicate<OptimizedCallTarget> recorded) {
        this.recorded = recorded;
        OptimizedTruffleRuntime.getRuntime().addListener(this);
    }

    /** The code with which the host calls programs is its own, and fits the kinds of results that it has seen. */
    static boolean ofHost(OptimizedCallTarget target) {
        return target.toString().startsWith("org.graalvm.polyglot.");
    }

    /** All that has happened until now; grows. */
    List<Event> all() {
        return events;
    }

    @Override
    public void close() {
        OptimizedTruffleRuntime.getRuntime().removeListener(this);
    }

    private void note(String what, OptimizedCallTarget target) {
        if (!target.engine.backgroundCompilation && recorded.test(target)) {
            events.add(new Event(what, target));
        }
    }

    @Override
    public void onCompilationSuccess(OptimizedCallTarget target, AbstractCompilationTask task, GraphInfo graph, CompilationResultInfo result) {
        note("compiled", target);
    }

    @Override
    public void onCompilationFailed(OptimizedCallTarget target, String reason, boolean bailout, boolean permanent, int tier, Supplier<String> stackTrace) {
        note("failed: " + reason, target);
    }

    @Override
    public void onCompilationInvalidated(OptimizedCallTarget target, Object source, CharSequence reason) {
        note("invalidated: " + reason, target);
    }

    @Override
    public void onCompilationDeoptimized(OptimizedCallTarget target, Frame frame) {
        note("deoptimized", target);
    }
}
