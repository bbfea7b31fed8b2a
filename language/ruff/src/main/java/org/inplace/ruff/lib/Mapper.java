package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.Node;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.call.Activations;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Text;
import org.inplace.ruff.Language;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.RuffError;

/** Calls the function of {@code parallel_map} on an element, in the calling thread: it may use any variable of the program. */
final class Mapper {

    private Mapper() {
    }

    static Object call(Object function, Object element, Node at, Callback callback) {
        if (function instanceof Builtin builtin) {
            check(builtin.name(), element, at);
        }
        Activations activations = Language.activations(at);
        int depth = activations.depth();
        try {
            return callback.call(function, element);
        } catch (AbstractTruffleException e) {
            activations.unwind(depth);
            throw failure(e, at);
        }
    }

    @TruffleBoundary
    private static RuffError failure(AbstractTruffleException e, Node at) {
        return Errors.failed("parallel_map() mapper call failed: " + e.getMessage(), at);
    }

    /** Some native functions have a message of their own for elements that they cannot take. */
    @TruffleBoundary
    private static void check(String name, Object element, Node at) {
        switch (name) {
            case "len" -> {
                if (!(element instanceof Text || element instanceof ListValue || element instanceof MapValue)) {
                    throw Errors.failed("parallel_map(len, ...) expects string/array/dict elements", at);
                }
            }
            case "upper", "to_upper", "lower", "to_lower" -> {
                if (!(element instanceof Text)) {
                    throw Errors.failed("parallel_map(" + name + ", ...) expects string elements", at);
                }
            }
            default -> { }
        }
    }
}
