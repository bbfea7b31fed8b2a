package org.inplace.lua.tool;

import org.inplace.lua.Context;
import org.inplace.lua.Language;
import org.inplace.lua.runtime.Code;
import org.inplace.lua.runtime.Hook;
import org.inplace.lua.runtime.Sites;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;

/** Reports that a function begins and ends. */
final class FunctionEvents extends ExecutionEventNode implements Sites.Located {

    private final EventContext context;
    private final Code code;
    private int line;

    FunctionEvents(EventContext context, Code code) {
        this.context = context;
        this.code = code;
        this.line = code.about().line();
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    protected void onEnter(VirtualFrame frame) {
        enter(frame.getArguments());
    }

    @TruffleBoundary
    private void enter(Object[] activation) {
        Hook hook = hook();
        if (hook == null) {
            return;
        }
        try {
            line = code.about().line();
            hook.enter(this, activation);
        } catch (RuntimeException e) {
            throw LineEvents.error(context, e);
        }
    }

    @Override
    protected void onReturnValue(VirtualFrame frame, Object result) {
        leave(frame.getArguments(), result);
    }

    @TruffleBoundary
    private void leave(Object[] activation, Object result) {
        Hook hook = hook();
        if (hook == null) {
            return;
        }
        try {
            if (result == null) {
                line = Language.lines(code).end();
                Hook.reachLine(this, activation, line);
            }
            Hook.leave(this, activation, result);
        } catch (RuntimeException e) {
            throw LineEvents.error(context, e);
        }
    }

    @Override
    protected void onReturnExceptional(VirtualFrame frame, Throwable exception) {
        unwind(frame.getArguments());
    }

    @TruffleBoundary
    private static void unwind(Object[] activation) {
        Hook hook = hook();
        if (hook != null) {
            hook.drop(activation);
        }
    }

    private static Hook hook() {
        Hook hook = Context.get(null).thread().hook();
        return hook == null || hook.isRunning() ? null : hook;
    }
}
