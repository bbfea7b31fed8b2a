package org.inplace.lua.runtime;

import java.util.ArrayList;
import java.util.List;

import org.inplace.core.builtin.Builtin;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.TruffleStackTrace;
import com.oracle.truffle.api.TruffleStackTraceElement;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;

/**
 * The active functions, as levels are counted in Lua: the running function first; a built-in is a level like any other; a function that
 * has been replaced by a call in tail position is a level of which nothing is known.
 */
public final class Stack {

    /** What a level is. */
    public enum Kind {
        LUA,
        BUILTIN,
        LOST
    }

    /**
     * A level.
     *
     * @param code null unless it is a Lua function
     * @param builtin null unless it is a built-in
     * @param line the line that is being executed; not positive if unknown
     * @param site the call that this level is making; null if it makes none
     * @param caller how the level above names the function; {@link Sites.Callee#UNKNOWN} if it does not
     * @param frame null unless it is a Lua function whose frame was asked for
     */
    public record Level(Kind kind, Code code, Builtin builtin, int line, Node site, Sites.Callee caller, Frame frame) {

        public boolean isLua() {
            return kind == Kind.LUA;
        }

        /** The function object of a Lua function, null if it is not known. */
        public Closure closure() {
            return frame != null && frame.getArguments().length > 0 && frame.getArguments()[0] instanceof Closure closure ? closure : null;
        }

        /** The function object, null if it is not known. */
        public Object function() {
            return builtin != null ? builtin : closure();
        }

        /** The level with the name that its caller has for it. */
        Level named(Sites.Callee name) {
            return new Level(kind, code, builtin, line, site, name, frame);
        }
    }

    /** The root of a stack that begins within another one: a coroutine's. */
    public interface Bottom {
    }

    /** What a suspended coroutine is resumed with to look at its own stack: it does so and is suspended again at once. */
    @FunctionalInterface
    public interface Inspection {
        /** @param at the node of the coroutine's {@code yield} */
        void look(Node at);
    }

    private final List<Level> levels = new ArrayList<>();
    private final int most;
    /** Whether the level added last was called by the next one directly: then that one's site names it. */
    private boolean unnamed;

    private Stack(int most) {
        this.most = most;
    }

    /**
     * The levels from the built-in on that runs at a node.
     *
     * @param most how many are wanted
     * @param frames how to get at the frames of Lua functions; null if they are of no interest
     */
    @TruffleBoundary
    public static List<Level> levels(Node at, int most, FrameInstance.FrameAccess frames) {
        Stack stack = new Stack(most);
        boolean[] first = {true};
        Truffle.getRuntime().iterateFrames(instance -> {
            Node site = first[0] ? at : instance.getCallNode();
            first[0] = false;
            RootNode root = instance.getCallTarget() instanceof RootCallTarget target ? target.getRootNode() : null;
            if (root instanceof Bottom) {
                return stack;
            }
            Frame frame = frames == null || !(root instanceof Code) ? null : instance.getFrame(frames);
            stack.add(root, site, frame);
            return stack.levels.size() >= most ? stack : null;
        });
        return stack.levels;
    }

    /** The levels at the time of an error that has been caught. */
    @TruffleBoundary
    static List<Level> levels(LuaError error, int most) {
        Stack stack = new Stack(most);
        List<TruffleStackTraceElement> trace = TruffleStackTrace.getStackTrace(error);
        boolean first = true;
        for (TruffleStackTraceElement element : trace == null ? List.<TruffleStackTraceElement>of() : trace) {
            if (element.getTarget().getRootNode() instanceof Bottom) {
                break;
            }
            Node site = first && error.getLocation() != null ? error.getLocation() : element.getLocation();
            stack.add(element.getTarget().getRootNode(), site, null);
            first = false;
            if (stack.levels.size() >= most) {
                break;
            }
        }
        return stack.levels;
    }

    /** Adds the built-ins that run below a node of a frame, and then the function that the frame belongs to. */
    private void add(RootNode root, Node site, Frame frame) {
        if (!(root instanceof Code code)) {
            return;
        }
        int line = 0;
        Sites.CallSite call = null;
        boolean direct = true;
        for (Node node = site; node != null; node = Sites.around(node)) {
            if (node instanceof Sites.BuiltinCall running) {
                name(Sites.Callee.UNKNOWN);
                push(new Level(Kind.BUILTIN, null, running.builtin(), 0, null, Sites.Callee.UNKNOWN, null));
                direct = false;
                call = null;
                line = 0;
            } else {
                if (line <= 0 && node instanceof Sites.Located located) {
                    line = located.line();
                    call = line > 0 && node instanceof Sites.CallSite callSite ? callSite : null;
                }
            }
        }
        boolean calls = call != null;
        if (unnamed) {
            name(calls ? call.callee() : Sites.Callee.UNKNOWN);
        }
        if (calls && call.isTail() && direct && !levels.isEmpty()) {
            push(new Level(Kind.LOST, null, null, 0, null, Sites.Callee.UNKNOWN, null));
        } else {
            push(new Level(Kind.LUA, code, null, line, site, Sites.Callee.UNKNOWN, frame));
        }
    }

    private void push(Level level) {
        if (levels.size() < most) {
            levels.add(level);
        }
        unnamed = true;
    }

    private void name(Sites.Callee name) {
        if (unnamed && !levels.isEmpty()) {
            levels.add(levels.removeLast().named(name));
        }
        unnamed = false;
    }
}
