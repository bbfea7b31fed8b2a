package org.inplace.core.tool;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.AllocationReporter;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventListener;
import com.oracle.truffle.api.instrumentation.Instrumenter;
import com.oracle.truffle.api.instrumentation.SourceSectionFilter;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.Node;
import java.util.function.Function;

/**
 * Tells tools which expressions of a language make objects. The expressions are those with the tag {@link Made}; as long as no tool
 * asks, nothing is done for it. What built-in functions make is not told.
 */
public final class Allocations {

    /** Of expressions whose value is new, unless it is a number or a truth value. */
    @Tag.Identifier("MADE")
    public static final class Made extends Tag {
        private Made() {
        }
    }

    private boolean listening;

    /**
     * The reporter of a new context, with which tools are told from the time when they ask.
     *
     * @param current finds the reporter of the current context
     */
    public AllocationReporter reporter(TruffleLanguage.Env env, Function<Node, AllocationReporter> current) {
        AllocationReporter reporter = env.lookup(AllocationReporter.class);
        Instrumenter instrumenter = env.lookup(Instrumenter.class);
        reporter.addActiveListener(active -> {
            if (active) {
                listen(instrumenter, current);
            }
        });
        if (reporter.isActive()) {
            listen(instrumenter, current);
        }
        return reporter;
    }

    private synchronized void listen(Instrumenter instrumenter, Function<Node, AllocationReporter> current) {
        if (listening) {
            return;
        }
        listening = true;
        instrumenter.attachExecutionEventListener(SourceSectionFilter.newBuilder().tagIs(Made.class).build(), new ExecutionEventListener() {
            @Override
            public void onEnter(EventContext event, VirtualFrame frame) {
                // there is nothing yet
            }

            @Override
            public void onReturnValue(EventContext event, VirtualFrame frame, Object result) {
                AllocationReporter reporter = current.apply(event.getInstrumentedNode());
                if (reporter.isActive() && result != null && !(result instanceof Number) && !(result instanceof Boolean)) {
                    reporter.onEnter(null, 0, AllocationReporter.SIZE_UNKNOWN);
                    reporter.onReturnValue(result, 0, AllocationReporter.SIZE_UNKNOWN);
                }
            }

            @Override
            public void onReturnExceptional(EventContext event, VirtualFrame frame, Throwable exception) {
                // there is nothing
            }
        });
    }
}
