package org.inplace.embedding;

import com.oracle.truffle.api.instrumentation.SourceSectionFilter;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import java.util.concurrent.atomic.AtomicInteger;
import org.graalvm.polyglot.Engine;

/** Counts the functions of programs that an engine gets to know: new trees, each from a parse. */
@TruffleInstrument.Registration(id = LoadedCode.ID, services = LoadedCode.Count.class)
public final class LoadedCode extends TruffleInstrument {

    static final String ID = "loaded-code";

    /** The number of functions until now. */
    public static final class Count {
        private final AtomicInteger functions = new AtomicInteger();

        int functions() {
            return functions.get();
        }
    }

    static Count of(Engine engine) {
        return engine.getInstruments().get(ID).lookup(Count.class);
    }

    @Override
    protected void onCreate(Env env) {
        Count count = new Count();
        SourceSectionFilter functions = SourceSectionFilter.newBuilder().tagIs(StandardTags.RootTag.class).build();
        env.getInstrumenter().attachLoadSourceSectionListener(functions, _ -> count.functions.incrementAndGet(), false);
        env.registerService(count);
    }
}
