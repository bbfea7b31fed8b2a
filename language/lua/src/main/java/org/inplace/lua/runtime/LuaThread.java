package org.inplace.lua.runtime;

import java.util.List;

import org.inplace.core.coroutine.Coroutine;
import org.inplace.core.coroutine.CoroutineException;
import org.inplace.lua.Context;
import org.inplace.lua.Language;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleStackTrace;
import com.oracle.truffle.api.interop.TruffleObject;

/** A coroutine as a value; also what stands for the thread that is none. What belongs to a thread is swapped at each switch. */
public final class LuaThread implements TruffleObject {

    /** The most that the depth of the thread that first resumes one counts for its own: so each may go deep. */
    private static final int INHERITED_DEPTH = 3_000;

    private final Coroutine coroutine;
    private Table globals;
    private LuaThread resumer;
    private boolean started;
    private int depth;
    private Object handler;
    private Hook hook;
    /** The error that has ended it; null if none has. */
    private LuaError failure;

    /** The main thread. */
    public LuaThread(Table globals) {
        this.globals = globals;
        this.coroutine = null;
    }

    /** A coroutine that will call a function. */
    @TruffleBoundary
    public LuaThread(Context context, Closure body) {
        this.globals = context.thread().globals;
        this.coroutine = context.coroutines().create(arguments -> Language.get(null).coroutineCode().call(null, body, arguments));
    }

    /** The globals of chunks that this thread loads. */
    public Table globals() {
        return globals;
    }

    public void setGlobals(Table globals) {
        this.globals = globals;
    }

    /** What {@code debug.sethook} has set; null if nothing. */
    public Hook hook() {
        return hook;
    }

    public void setHook(Hook hook) {
        this.hook = hook;
    }

    /** The levels at the time of the error that has ended it; none if no error has. */
    @TruffleBoundary
    public List<Stack.Level> lastLevels(int most) {
        return failure == null ? List.of() : Stack.levels(failure, most);
    }

    public boolean isMain() {
        return coroutine == null;
    }

    /** {@code suspended}, {@code running}, {@code normal}, {@code dead}. */
    public String status(Context context) {
        if (this == context.thread()) {
            return "running";
        }
        return switch (coroutine == null ? Coroutine.State.NORMAL : coroutine.state()) {
            case SUSPENDED -> "suspended";
            case RUNNING -> "running";
            case NORMAL -> "normal";
            case DEAD -> "dead";
        };
    }

    /** Whether it has ever been resumed. */
    public boolean isStarted() {
        return started;
    }

    public boolean isSuspended() {
        return coroutine != null && coroutine.state() == Coroutine.State.SUSPENDED;
    }

    /**
     * Runs the coroutine, which must be suspended, until it yields or ends.
     *
     * @return the values that it yields or returns; what ends it otherwise is thrown
     */
    @TruffleBoundary
    public Object resume(Context context, Object[] values) {
        return run(context, values);
    }

    /** Lets a suspended coroutine that has been started look at its own stack, and suspends it again. */
    @TruffleBoundary
    public void inspect(Context context, Stack.Inspection inspection) {
        run(context, inspection);
    }

    private Object run(Context context, Object values) {
        LuaThread outer = context.thread();
        outer.depth = context.depth();
        outer.handler = context.handler();
        if (!started) {
            started = true;
            depth = Math.min(outer.depth, INHERITED_DEPTH);
        }
        resumer = outer;
        context.enter(this, depth, handler);
        try {
            return coroutine.resume(values);
        } catch (CoroutineException e) {
            throw Errors.plain(null, e.getMessage());
        } catch (LuaError e) {
            TruffleStackTrace.fillIn(e);
            failure = e;
            throw e;
        } finally {
            depth = context.depth();
            handler = context.handler();
            resumer = null;
            context.enter(outer, outer.depth, outer.handler);
        }
    }

    /** Suspends the running coroutine, which must be one; gives the values that it is resumed with. */
    @TruffleBoundary
    public static Object yield(Context context, Object[] values) {
        try {
            return context.coroutines().yield(values);
        } catch (CoroutineException e) {
            throw Errors.plain(null, "attempt to yield across metamethod/C-call boundary");
        }
    }

    /** Who waits for this thread; null if nobody does. */
    public LuaThread resumer() {
        return resumer;
    }
}
