package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.call.Activations;
import org.inplace.core.value.Null;
import org.inplace.core.value.Text;
import org.inplace.core.value.TextBuilder;
import org.inplace.ruff.Context;
import org.inplace.ruff.Language;
import org.inplace.ruff.nodes.Invoke;
import org.inplace.ruff.runtime.CaughtError;
import org.inplace.core.value.Display;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.Kinds;
import org.inplace.core.value.Nesting;

/** Output and {@code assert_test}. */
final class CoreLib {

    static final List<Builtin> TABLE = List.of(
                    new Builtin("print", 0, Builtin.ANY, Effect.READS, CoreLib::print),
                    new Builtin("assert_test", 2, 2, Effect.CALLS, CoreLib::assertTest));

    private CoreLib() {
    }

    /** Display texts joined by spaces, and a line end. */
    @TruffleBoundary
    static Object print(Node at, Object[] values) {
        Context.get(at).printLine(line(at, values));
        return Null.INSTANCE;
    }

    /** The display texts of values, joined by spaces. */
    static Text line(Node at, Object[] values) {
        if (values.length == 1) {
            return display(at, values[0]);
        }
        TextBuilder out = new TextBuilder();
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                out.append(' ');
            }
            out.append(display(at, values[i]));
        }
        return out.build();
    }

    /** The display text of a value. */
    static Text display(Node at, Object value) {
        try {
            return Display.text(value);
        } catch (Nesting.TooDeep e) {
            throw Errors.nestedTooDeep("printing", at);
        }
    }

    /** Calls a test's body and reports or raises what came of it (section 19.1). */
    @TruffleBoundary
    private static Object assertTest(Node at, Object[] a) {
        if (!(a[0] instanceof Text name) || !Kinds.type(a[1]).equals("function")) {
            throw Errors.failed("assert_test requires a name (string) and a function", at);
        }
        Activations activations = Language.activations(at);
        int depth = activations.depth();
        Object result;
        try {
            result = Invoke.uncached(a[1], at);
        } catch (AbstractTruffleException e) {
            activations.unwind(depth);
            throw Errors.failed("Assertion failed: " + name + ": " + e.getMessage(), at);
        } catch (StackOverflowError | OutOfMemoryError e) {
            activations.unwind(depth);
            throw Errors.failed("Assertion failed: " + name + ": " + CaughtError.translate(e, at).getMessage(), at);
        }
        if (!Boolean.TRUE.equals(result)) {
            throw Errors.failed("Assertion failed: " + name, at);
        }
        Context.get(at).printLine(Text.of("[PASS] ").concat(name));
        return true;
    }
}
