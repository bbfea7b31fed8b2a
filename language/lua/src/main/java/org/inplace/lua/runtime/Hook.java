package org.inplace.lua.runtime;

import java.util.ArrayList;
import java.util.List;

import org.inplace.core.value.Null;
import org.inplace.lua.Context;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.nodes.Node;

/** A hook that a thread has: the function, the events that it wants, and what must be remembered to know when they happen. */
public final class Hook {

    private static final ByteString CALL = ByteString.of("call");
    private static final ByteString RETURN = ByteString.of("return");
    private static final ByteString TAIL_RETURN = ByteString.of("tail return");
    private static final ByteString LINE = ByteString.of("line");
    private static final ByteString COUNT = ByteString.of("count");

    /** How many of the activations that exist when the hook is set are known to it from the start. */
    private static final int KNOWN = 200;

    /** A function that is active; identified by the array of its frame's arguments. */
    private static final class Activation {
        private final Object[] identity;
        private int line;
        private boolean back;
        private boolean tailCalling;
        private int tailCalls;

        Activation(Object[] identity, int line) {
            this.identity = identity;
            this.line = line;
        }
    }

    private final Object function;
    private final boolean calls;
    private final boolean returns;
    private final boolean lines;
    private final long count;
    private long left;
    private boolean running;
    private final List<Activation> activations = new ArrayList<>();
    /** How many functions have ended that left a call to do. */
    private int tailCalls;

    /** @param mask letters {@code c}, {@code r}, {@code l} @param count after how many steps; 0 for never */
    public Hook(Object function, String mask, long count) {
        this.function = function;
        this.calls = mask.indexOf('c') >= 0;
        this.returns = mask.indexOf('r') >= 0;
        this.lines = mask.indexOf('l') >= 0;
        this.count = count;
        this.left = count;
    }

    public Object function() {
        return function;
    }

    public String mask() {
        return (calls ? "c" : "") + (returns ? "r" : "") + (lines ? "l" : "");
    }

    public long count() {
        return count;
    }

    /** Whether the hook's function is active: what it does is not reported to it. */
    public boolean isRunning() {
        return running;
    }

    /** Takes note of the functions that are active when a hook is set. @param old the one before, or null */
    public void begin(Node at, Hook old) {
        running = old != null && old.running;
        for (Stack.Level level : Stack.levels(at, KNOWN, FrameInstance.FrameAccess.READ_ONLY)) {
            if (level.frame() != null) {
                activations.addFirst(new Activation(level.frame().getArguments(), level.line()));
            }
        }
    }

    // ------------------------------------------------------------------ functions of the program

    public void enter(Node at, Object[] identity) {
        if (!activations.isEmpty() && isTailCalled()) {
            activations.getLast().tailCalling = true;
        }
        Activation activation = new Activation(identity, -1);
        activation.tailCalls = tailCalls;
        tailCalls = 0;
        activations.add(activation);
        step(at);
        Hook now = current();
        if (now != null && now.calls) {
            now.fire(at, CALL, Null.INSTANCE);
        }
    }

    /** Whether the function that is active was called in tail position by another one that is, too. */
    private static boolean isTailCalled() {
        boolean[] first = {true};
        Boolean tail = Truffle.getRuntime().iterateFrames(instance -> {
            if (first[0]) {
                first[0] = false;
                return null;
            }
            boolean lua = instance.getCallTarget() instanceof RootCallTarget target && target.getRootNode() instanceof Code;
            return lua && Sites.isTail(instance.getCallNode());
        });
        return tail != null && tail;
    }

    public static void leave(Node at, Object[] identity, Object result) {
        Hook hook = current();
        if (hook == null) {
            return;
        }
        Activation activation = hook.find(identity);
        hook.activations.removeLast();
        if (result instanceof TailCall) {
            hook.tailCalls = activation.tailCalls + 1;
            return;
        }
        if (hook.returns) {
            hook.fire(at, activation.tailCalling ? TAIL_RETURN : RETURN, Null.INSTANCE);
            for (int i = 0; i < activation.tailCalls; i++) {
                hook.fire(at, TAIL_RETURN, Null.INSTANCE);
            }
        }
    }

    /** Forgets an activation that an error has ended. */
    public void drop(Object[] identity) {
        find(identity);
        activations.removeLast();
    }

    /** The record of an activation, which is the innermost now. */
    private Activation find(Object[] identity) {
        for (int i = activations.size() - 1; i >= 0; i--) {
            if (activations.get(i).identity == identity) {
                activations.subList(i + 1, activations.size()).clear();
                return activations.getLast();
            }
        }
        Activation unknown = new Activation(identity, -1);
        activations.add(unknown);
        return unknown;
    }

    /** Counts something that happens. */
    public void step(Node at) {
        if (count > 0 && --left <= 0) {
            left = count;
            fire(at, COUNT, line(at));
        }
    }

    private static Object line(Node at) {
        return at instanceof Sites.Located located && located.line() > 0 ? (Object) (long) located.line() : Null.INSTANCE;
    }

    public static void reachLine(Node at, Object[] identity, int line) {
        Hook hook = current();
        if (hook == null || !hook.lines) {
            return;
        }
        Activation activation = hook.find(identity);
        if (activation.line != line || activation.back) {
            activation.line = line;
            activation.back = false;
            hook.fire(at, LINE, (long) line);
        }
    }

    /** A loop goes back: the next line is reported even if it is the same. */
    public void turn(Object[] identity) {
        if (lines) {
            find(identity).back = true;
        }
    }

    // ------------------------------------------------------------------ built-ins

    /** A built-in is called. @param at the node that stands for the call */
    @TruffleBoundary
    public static void calling(Node at) {
        Hook hook = current();
        if (hook != null && hook.calls) {
            hook.fire(at, CALL, Null.INSTANCE);
        }
    }

    @TruffleBoundary
    public static void returning(Node at) {
        Hook hook = current();
        if (hook != null && hook.returns) {
            hook.fire(at, RETURN, Null.INSTANCE);
        }
    }

    // ------------------------------------------------------------------

    /** The hook of the running thread, if it is not active already. */
    private static Hook current() {
        Hook hook = Context.get(null).thread().hook();
        return hook == null || hook.running ? null : hook;
    }

    private void fire(Node at, ByteString event, Object line) {
        if (running) {
            return;
        }
        LuaThread thread = Context.get(null).thread();
        running = true;
        try {
            Calls.call(function, at, event, line);
        } finally {
            running = false;
            if (thread.hook() != null) {
                thread.hook().running = false;
            }
        }
    }
}
