package org.inplace.lua.tool;

import org.inplace.lua.Language;
import org.inplace.lua.nodes.Turn;
import org.inplace.lua.runtime.Code;
import org.inplace.lua.syntax.Lines;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.instrumentation.EventBinding;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.api.instrumentation.SourceSectionFilter;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import com.oracle.truffle.api.source.SourceSection;

/**
 * Tells the hooks of {@code debug.sethook} what happens. While no hook is set, nothing is attached to any node, so that programs run
 * as if there were none.
 */
@TruffleInstrument.Registration(id = Hooks.ID, name = "Lua hooks", internal = true, services = Hooks.class)
public final class Hooks extends TruffleInstrument {

    public static final String ID = "lua-hooks";

    private Env environment;
    private EventBinding<?> binding;
    private int users;

    @Override
    protected void onCreate(Env env) {
        environment = env;
        env.registerService(this);
    }

    /** Begins to report; each call wants one of {@link #release}. */
    @TruffleBoundary
    public synchronized void acquire() {
        if (users++ == 0) {
            SourceSectionFilter filter = SourceSectionFilter.newBuilder().tagIs(StandardTags.StatementTag.class, StandardTags.RootBodyTag.class, Turn.Tag.class) //
                            .sourceIs(source -> Language.ID.equals(source.getLanguage())).build();
            binding = environment.getInstrumenter().attachExecutionEventFactory(filter, Hooks::node);
        }
    }

    @TruffleBoundary
    public synchronized void release() {
        if (--users == 0) {
            binding.dispose();
            binding = null;
        }
    }

    private static ExecutionEventNode node(EventContext context) {
        if (!(context.getInstrumentedNode().getRootNode() instanceof Code code)) {
            return null;
        }
        if (context.hasTag(StandardTags.RootBodyTag.class)) {
            return new FunctionEvents(context, code);
        }
        SourceSection section = context.getInstrumentedSourceSection();
        if (context.getInstrumentedNode() instanceof Turn turn) {
            return new LineEvents(context, turn.isSilent() ? Lines.NONE : new int[]{section.getStartLine()}, true);
        }
        int[] lines = Language.lines(code).at(section.getCharIndex());
        return new LineEvents(context, lines == null ? new int[]{section.getStartLine()} : lines, false);
    }
}
