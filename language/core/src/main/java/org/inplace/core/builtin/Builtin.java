package org.inplace.core.builtin;

import com.oracle.truffle.api.dsl.Idempotent;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.CachedLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.EncapsulatingNodeReference;
import com.oracle.truffle.api.nodes.Node;
import java.util.function.Supplier;
import org.inplace.core.interop.Import;

/**
 * A native function: a row in a language's table of built-ins, and the value of its name. Compared by identity; a language
 * makes each of its built-ins once.
 */
@ExportLibrary(InteropLibrary.class)
public final class Builtin implements TruffleObject {

    /** No upper bound for the number of arguments. */
    public static final int ANY = Integer.MAX_VALUE;

    /** What a built-in does. */
    @FunctionalInterface
    public interface Body {
        /**
         * @param location the node of the call, for errors
         * @param arguments as many as the built-in's arity allows
         */
        Object call(Node location, Object[] arguments);
    }

    /** A body that may work on its first argument in place. */
    @FunctionalInterface
    public interface Update {
        /**
         * @param own whether the first argument, if it is a container, belongs to the call alone and may become the result, or a
         *            part of it; it must not be changed before all arguments are known to be right
         * @return the first argument, or something new, of which whoever holds a part as well has marked it as shared
         */
        Object call(Node location, Object[] arguments, boolean own);
    }

    /** What is asked before each call, before the number of arguments is looked at. */
    @FunctionalInterface
    public interface Gate {
        /** Throws the language's error if the built-in must not be called. */
        void check(Node location, Builtin builtin);
    }

    /** How other languages call the built-in, where their values are not what its body takes. */
    @FunctionalInterface
    public interface Entrance {
        /** @param arguments as the other language has them */
        Object call(Builtin builtin, Object[] arguments);
    }

    /** The implementation as a node, made for each call in the program: one that calls functions, and has them inlined. */
    public abstract static class Implementation extends Node {
        public abstract Object execute(Object[] arguments);
    }

    /** What a built-in does to its arguments that callers must know. */
    public enum Effect {
        /** It looks at them and lets go of them; it runs no code of the program. */
        READS,
        /** It may return or store them, or parts of them, and has marked containers as shared for that. */
        KEEPS,
        /** It may call functions of the program. */
        CALLS
    }

    private final String name;
    private final int least;
    private final int most;
    private final Effect effect;
    private final Body body;
    private final Update update;
    private final String canonical;
    private final Gate gate;
    private final Supplier<? extends Implementation> implementation;
    private final Entrance entrance;

    private Builtin(String name, String canonical, int least, int most, Effect effect, Body body, Update update, Gate gate, Supplier<? extends Implementation> implementation, Entrance entrance) {
        this.name = name;
        this.canonical = canonical;
        this.least = least;
        this.most = most;
        this.effect = effect;
        this.body = body;
        this.update = update;
        this.gate = gate;
        this.implementation = implementation;
        this.entrance = entrance;
    }

    public Builtin(String name, int least, int most, Effect effect, Body body) {
        this(name, name, least, most, effect, body, null, null, null, null);
    }

    /** One that returns an updated version of its first argument, or a list that begins with that. */
    public static Builtin updating(String name, int least, int most, Update update) {
        return new Builtin(name, name, least, most, Effect.KEEPS, (at, a) -> update.call(at, a, false), update, null, null, null);
    }

    /** The same under another name, which messages do not mention. */
    public Builtin alias(String other) {
        return new Builtin(other, canonical, least, most, effect, body, update, gate, implementation, entrance);
    }

    /** The same, with something to be asked before each call. */
    public Builtin gated(Gate asked) {
        return new Builtin(name, canonical, least, most, effect, body, update, asked, implementation, entrance);
    }

    /** The same, with an implementation for calls in the program; the body serves all others. */
    public Builtin implementedBy(Supplier<? extends Implementation> node) {
        return new Builtin(name, canonical, least, most, effect, body, update, gate, node, entrance);
    }

    /** The same, with a way of its own for other languages to call it. */
    public Builtin calledBy(Entrance other) {
        return new Builtin(name, canonical, least, most, effect, body, update, gate, implementation, other);
    }

    /** Whether it belongs to a language whose values are not what others take for theirs; see {@link #calledBy}. */
    @Idempotent
    public boolean hasEntrance() {
        return entrance != null;
    }

    public String name() {
        return name;
    }

    /** The name in messages. */
    public String canonicalName() {
        return canonical;
    }

    /** The body that may work in place; null if there is none. */
    public Update update() {
        return update;
    }

    @Idempotent
    public boolean hasImplementation() {
        return implementation != null;
    }

    /** A new implementation node; null if the body is all there is. */
    public Implementation implementation() {
        return implementation == null ? null : implementation.get();
    }

    /** Asks whether the built-in may be called. */
    public void enter(Node location) {
        if (gate != null) {
            gate.check(location, this);
        }
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public Effect effect() {
        return effect;
    }

    /** Whether the built-in takes so many arguments. */
    public boolean takes(int arguments) {
        return arguments >= least && arguments <= most;
    }

    public Object call(Node location, Object[] arguments) {
        return body.call(location, arguments);
    }

    @ExportMessage
    boolean isExecutable() {
        return true;
    }

    @ExportMessage
    Object execute(Object[] arguments, @CachedLibrary("this") InteropLibrary self) throws ArityException {
        if (entrance != null) {
            return entrance.call(this, arguments);
        }
        Node location = EncapsulatingNodeReference.getCurrent().get();
        enter(location == null ? self : location);
        if (!takes(arguments.length)) {
            throw ArityException.create(least, most == ANY ? -1 : most, arguments.length);
        }
        Object[] own = arguments.clone();
        Import.values(own, 0);
        return call(location == null ? self : location, own);
    }

    @ExportMessage
    boolean hasExecutableName() {
        return true;
    }

    @ExportMessage
    String getExecutableName() {
        return name;
    }

    @ExportMessage
    String toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return "<native function: " + name + ">";
    }
}
