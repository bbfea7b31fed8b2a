package org.inplace.lua.runtime;

import org.inplace.core.builtin.Builtin;
import org.inplace.lua.Context;
import org.inplace.lua.Language;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.api.utilities.TriState;

/**
 * A function of Lua as other languages have it, so that none takes it for one of its own; it is unwrapped when it comes back.
 *
 * @param function a {@link Closure} or a {@link Builtin}
 */
@ExportLibrary(InteropLibrary.class)
record FunctionView(Object function) implements TruffleObject {

    @ExportMessage
    boolean isExecutable() {
        return true;
    }

    @ExportMessage
    Object execute(Object[] arguments) {
        return Foreign.call(function, arguments);
    }

    @ExportMessage
    boolean hasExecutableName() {
        return true;
    }

    @ExportMessage
    String getExecutableName() {
        return function instanceof Builtin builtin ? builtin.name() : ((Closure) function).name();
    }

    @ExportMessage
    boolean hasSourceLocation() {
        return function instanceof Closure closure && closure.root().getSourceSection() != null;
    }

    @ExportMessage
    SourceSection getSourceLocation() throws UnsupportedMessageException {
        if (!hasSourceLocation()) {
            throw UnsupportedMessageException.create();
        }
        return ((Closure) function).root().getSourceSection();
    }

    @ExportMessage
    boolean hasLanguage() {
        return true;
    }

    @ExportMessage
    Class<? extends TruffleLanguage<?>> getLanguage() {
        return Language.class;
    }

    @ExportMessage
    String toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return Context.get(null).identities().text(function).toString();
    }

    @ExportMessage
    int identityHashCode() {
        return System.identityHashCode(function);
    }

    @ExportMessage
    static class IsIdenticalOrUndefined {
        @Specialization
        static TriState view(FunctionView one, FunctionView other) {
            return TriState.valueOf(one.function == other.function);
        }

        @Fallback
        static TriState other(@SuppressWarnings("unused") FunctionView one, @SuppressWarnings("unused") Object other) {
            return TriState.UNDEFINED;
        }
    }
}
