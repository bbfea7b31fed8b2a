package org.inplace.core.limit;

import com.oracle.truffle.api.ContextLocal;
import com.oracle.truffle.api.ContextThreadLocal;
import com.oracle.truffle.api.TruffleContext;
import com.oracle.truffle.api.instrumentation.SourceSectionFilter;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.ThreadsActivationListener;
import com.oracle.truffle.api.instrumentation.ThreadsListener;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import com.oracle.truffle.api.nodes.Node;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.graalvm.options.OptionDescriptors;

/**
 * Limits what programs use up. The engine makes this when the first context comes that has one of its options; only what a limit
 * needs is watched then.
 */
@TruffleInstrument.Registration(id = LimitInstrument.ID, name = "Inplace limits", version = "0.1.0", website = "https://inplace.example/limits")
public final class LimitInstrument extends TruffleInstrument implements ThreadsListener, ThreadsActivationListener {

    public static final String ID = "inplace";

    private final ContextLocal<Meter> meters = locals.createContextLocal(this::meter);
    private final ContextThreadLocal<ThreadMeter> threads = locals.createContextThreadLocal((context, thread) -> new ThreadMeter(meters.get(context)));
    private final Meters found = new Meters(threads);
    private final Set<Limit> watched = EnumSet.noneOf(Limit.class);
    private boolean watchesActivations;
    private Env environment;
    private Watch watch;

    @Override
    protected void onCreate(Env env) {
        environment = env;
        watch = new Watch(env);
        // a context that is there already has no limits: they would have created the instrument
        env.getInstrumenter().attachContextsListener(new Contexts(), false);
        env.getInstrumenter().attachContextsListener(found, true);
        env.getInstrumenter().attachThreadsListener(this, false);
    }

    private Meter meter(TruffleContext context) {
        return new Meter(context, environment.getOptions(context));
    }

    @Override
    protected OptionDescriptors getContextOptionDescriptors() {
        return LimitOptions.descriptors();
    }

    @Override
    protected void onDispose(Env env) {
        watch.end();
    }

    /** Begins and ends to watch those that have limits. */
    private final class Contexts extends ContextsAlone {

        @Override
        public void onContextCreated(TruffleContext context) {
            Meter meter = meters.get(context);
            for (Limit limit : Limit.values()) {
                if (meter.has(limit)) {
                    watch(limit);
                }
            }
            if (meter.has(Limit.TIME) || meter.has(Limit.MEMORY)) {
                watch.add(meter);
            }
        }

        @Override
        public void onContextClosed(TruffleContext context) {
            watch.remove(meters.get(context));
        }
    }

    private synchronized void watch(Limit limit) {
        if (!watched.add(limit)) {
            return;
        }
        switch (limit) {
            case TIME, MEMORY -> {
                activations();
                forEachFunction(body -> Gate.install(Entrance.class, body, Entrance::new));
            }
            case STATEMENTS -> forEachFunction(body -> StatementCounter.install(body, found));
            case DEPTH -> {
                activations();
                forEachFunction(body -> Gate.install(CallCounter.class, body, whole -> new CallCounter(found, whole)));
            }
            case OUTPUT -> {
                environment.getInstrumenter().attachOutConsumer(new Counted());
                environment.getInstrumenter().attachErrConsumer(new Counted());
            }
        }
    }

    /** Does something with the body of each function that is there or will be, before it runs again. */
    private void forEachFunction(Consumer<Node> action) {
        SourceSectionFilter functions = SourceSectionFilter.newBuilder().tagIs(StandardTags.RootTag.class).includeInternal(true).build();
        environment.getInstrumenter().attachLoadSourceSectionListener(functions, event -> action.accept(event.getNode()), true);
    }

    private void activations() {
        if (!watchesActivations) {
            watchesActivations = true;
            environment.getInstrumenter().attachThreadsActivationListener(this);
        }
    }

    /** Counts what is written by the context that writes. */
    private final class Counted extends OutputStream {

        @Override
        public void write(int b) {
            count(1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count(length);
        }

        private void count(int bytes) {
            TruffleContext context = environment.getEnteredContext();
            if (context != null) {
                meters.get(context).write(bytes);
            }
        }
    }

    @Override
    public void onEnterThread(TruffleContext context) {
        meters.get(context).usage.enter();
        threads.get(context).activate();
    }

    @Override
    public void onLeaveThread(TruffleContext context) {
        threads.get(context).deactivate();
        meters.get(context).usage.leave();
    }

    @Override
    public void onThreadInitialized(TruffleContext context, Thread thread) {
        found.add(threads.get(context, thread));
    }

    @Override
    public void onThreadDisposed(TruffleContext context, Thread thread) {
        threads.get(context, thread).giveBack();
        found.remove();
    }
}
