package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.call.FunctionValue;
import org.inplace.core.value.Container;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Null;
import org.inplace.core.value.RecordValue;
import org.inplace.core.value.Text;

/** The names of the kinds of values (section 5.1). */
public final class Kinds {

    private Kinds() {
    }

    /** Whether a value comes from another language or from the host, and is none of Ruff's own kinds. */
    public static boolean isForeign(Object value) {
        return !(value instanceof Container || value instanceof Text || value instanceof Long || value instanceof Double || value instanceof Boolean ||
                        value instanceof Null || value instanceof Tagged || value instanceof FunctionValue || value instanceof Builtin || value instanceof StructDefinition || value instanceof NativeValue);
    }

    /** What {@code type(v)} says. */
    @TruffleBoundary
    public static String type(Object value) {
        return switch (value) {
            case Null _ -> "null";
            case Boolean _ -> "bool";
            case Long _ -> "int";
            case Double _ -> "float";
            case Text _ -> "string";
            case ListValue _ -> "array";
            case MapValue _ -> "dict";
            case RecordValue _ -> "struct";
            case Tagged tagged -> switch (tagged.kind()) {
                case RESULT -> "result";
                case OPTION -> "option";
                case OTHER -> "tagged";
            };
            case FunctionValue _, Builtin _ -> "function";
            case StructDefinition _ -> "structdef";
            case NativeValue own -> own.kind();
            default -> foreign(value);
        };
    }

    private static String foreign(Object value) {
        InteropLibrary interop = InteropLibrary.getUncached(value);
        if (interop.isExecutable(value)) {
            return "function";
        }
        if (interop.hasArrayElements(value)) {
            return "array";
        }
        return interop.hasHashEntries(value) ? "dict" : "value";
    }

    /** The name of a kind in the messages of failed operators. */
    @TruffleBoundary
    public static String inOperators(Object value) {
        return switch (value) {
            case Builtin _ -> "native_function";
            case Tagged _, StructDefinition _, NativeValue _ -> "value";
            default -> type(value);
        };
    }
}
