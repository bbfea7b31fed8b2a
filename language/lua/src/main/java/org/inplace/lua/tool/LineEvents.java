package org.inplace.lua.tool;

import org.inplace.lua.Context;
import org.inplace.lua.runtime.Hook;
import org.inplace.lua.runtime.Sites;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;

/** Reports that a statement begins, or another turn of a loop. */
final class LineEvents extends ExecutionEventNode implements Sites.Located {

    private final EventContext context;
    private final int[] lines;
    private final boolean back;
    /** The line that is being reported. */
    private int line;

    /** @param lines those of the first instructions @param back whether what comes next is at an earlier place */
    LineEvents(EventContext context, int[] lines, boolean back) {
        this.context = context;
        this.lines = lines;
        this.back = back;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    protected void onEnter(VirtualFrame frame) {
        report(frame.getArguments());
    }

    @TruffleBoundary
    private void report(Object[] activation) {
        try {
            Hook hook = Context.get(null).thread().hook();
            if (hook == null || hook.isRunning()) {
                return;
            }
            line = lines.length > 0 ? lines[0] : 0;
            hook.step(this);
            for (int next : lines) {
                line = next;
                Hook.reachLine(this, activation, next);
            }
            if (back) {
                hook.turn(activation);
            }
        } catch (RuntimeException e) {
            throw error(context, e);
        }
    }

    /** The exception that makes an error of a hook one of the program. */
    @SuppressWarnings("deprecation")
    static RuntimeException error(EventContext context, RuntimeException error) {
        return context.createError(error);
    }
}
