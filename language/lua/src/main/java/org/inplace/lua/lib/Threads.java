package org.inplace.lua.lib;

import java.util.List;
import java.util.function.Function;

import org.inplace.lua.Context;
import org.inplace.lua.runtime.LuaThread;
import org.inplace.lua.runtime.Stack;

import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.nodes.Node;

/**
 * The thread that a function of the library {@code debug} is about: the running one, unless the first argument is another.
 *
 * @param thread the thread
 * @param other whether it is not the running one
 * @param shift how many arguments it takes
 */
record Threads(LuaThread thread, boolean other, int shift) {

    static Threads of(Node at, Object[] arguments) {
        LuaThread running = Context.get(at).thread();
        boolean given = arguments.length > 0 && arguments[0] instanceof LuaThread;
        LuaThread thread = given ? (LuaThread) arguments[0] : running;
        return new Threads(thread, thread != running, given ? 1 : 0);
    }

    /**
     * Looks at the levels of the thread. Those of a coroutine that waits for another one cannot be seen; of one that an
     * error has ended, those at that time, without their frames.
     *
     * @param look what to do with them: frames are valid during that only
     */
    <T> T look(Node at, int most, FrameInstance.FrameAccess frames, Function<List<Stack.Level>, T> look) {
        if (!other) {
            return look.apply(Stack.levels(at, most, frames));
        }
        if (!thread.isSuspended() || !thread.isStarted()) {
            return look.apply(thread.lastLevels(most));
        }
        Object[] result = new Object[1];
        thread.inspect(Context.get(at), node -> result[0] = look.apply(Stack.levels(node, most, frames)));
        @SuppressWarnings("unchecked")
        T seen = (T) result[0];
        return seen;
    }

    /** Looks at one level, which the one below gives a name; gives something else if there is none. */
    <T> T look(Node at, long level, FrameInstance.FrameAccess frames, T otherwise, Function<Stack.Level, T> look) {
        if (level < 0 || level >= Integer.MAX_VALUE) {
            return otherwise;
        }
        return look(at, (int) Math.min(level + 2, Integer.MAX_VALUE), frames, levels -> level < levels.size() ? look.apply(levels.get((int) level)) : otherwise);
    }
}
