package org.inplace.core.builtin;

import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.CachedLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.EncapsulatingNodeReference;
import com.oracle.truffle.api.nodes.Node;
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

    public Builtin(String name, int least, int most, Effect effect, Body body) {
        this.name = name;
        this.least = least;
        this.most = most;
        this.effect = effect;
        this.body = body;
    }

    public String name() {
        return name;
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
        if (!takes(arguments.length)) {
            throw ArityException.create(least, most == ANY ? -1 : most, arguments.length);
        }
        Object[] own = arguments.clone();
        Import.values(own, 0);
        Node location = EncapsulatingNodeReference.getCurrent().get();
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
