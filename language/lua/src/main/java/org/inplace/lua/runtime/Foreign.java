package org.inplace.lua.runtime;

import org.inplace.core.builtin.Builtin;
import org.inplace.core.interop.Import;
import org.inplace.core.value.Null;
import org.inplace.core.value.Text;
import org.inplace.lua.Context;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.nodes.EncapsulatingNodeReference;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;

/** Values on their way between Lua and other languages. */
public final class Foreign {

    private Foreign() {
    }

    /** A value from outside as Lua holds it. Strings become their UTF-8 bytes; numbers are represented as Lua's. */
    @TruffleBoundary
    public static Object toLua(Object foreign) {
        if (foreign instanceof ByteString || foreign instanceof Table || foreign instanceof Closure) {
            return foreign;
        }
        if (foreign instanceof FunctionView view) {
            return view.function();
        }
        Object value = Import.value(foreign);
        return switch (value) {
            case Text text -> ByteString.of(text.toString());
            case Long l when l > Conversions.EXACT || l < -Conversions.EXACT -> (Object) (double) l;
            case Double d -> Conversions.normal(d);
            default -> value;
        };
    }

    /** Calls a Lua function for another language. */
    @TruffleBoundary
    public static Object call(Object function, Object[] arguments) {
        Object[] own = new Object[arguments.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = toLua(arguments[i]);
        }
        Context context = Context.get(null);
        int depth = context.depth();
        try {
            return result(Calls.call(function, null, own));
        } finally {
            context.setDepth(depth);
        }
    }

    /** The results of a function as another language sees them: the first of several, null for none. */
    public static Object result(Object results) {
        return toOthers(Results.first(results));
    }

    /** Whether a value is another language's. */
    public static boolean isForeign(Object value) {
        return !(value instanceof Table || value instanceof Userdata || Metatables.kind(value) != null);
    }

    /** Whether two values are the same object of another language. */
    @TruffleBoundary
    static boolean isSame(Object left, Object right) {
        if (!isForeign(left) || !isForeign(right)) {
            return false;
        }
        InteropLibrary interop = InteropLibrary.getUncached(left);
        return interop.isIdentical(left, right, InteropLibrary.getUncached(right));
    }

    /** {@code object[key]}: an array's element (keys count from 1), a hash's value, or a member; nil if there is none. */
    @TruffleBoundary
    static Object index(Object object, Object key, Node at) {
        InteropLibrary interop = InteropLibrary.getUncached(object);
        try {
            if (key instanceof Long l && interop.hasArrayElements(object)) {
                return interop.isArrayElementReadable(object, l - 1) ? toLua(interop.readArrayElement(object, l - 1)) : Null.INSTANCE;
            }
            Object outer = Import.key(object, toOthers(key));
            if (interop.hasHashEntries(object) && interop.isHashEntryReadable(object, outer)) {
                return toLua(interop.readHashValue(object, outer));
            }
            if (key instanceof ByteString name && interop.isMemberReadable(object, name.toString())) {
                return toLua(interop.readMember(object, name.toString()));
            }
            if (interop.hasHashEntries(object) || interop.hasMembers(object) || interop.hasArrayElements(object)) {
                return Null.INSTANCE;
            }
        } catch (InteropException e) {
            throw Errors.operation(at, Import.message(e));
        }
        throw Errors.operand(at, "index", object, null);
    }

    /** {@code object:name(arguments)}: a method of the object, or else, as in Lua, a value in it that is called with it. */
    @TruffleBoundary
    public static Object invoke(Object object, String name, Object[] arguments, Node at) {
        InteropLibrary interop = InteropLibrary.getUncached(object);
        if (interop.isMemberInvocable(object, name)) {
            EncapsulatingNodeReference current = EncapsulatingNodeReference.getCurrent();
            Node outer = current.set(at);
            try {
                return toLua(interop.invokeMember(object, name, toOthers(arguments)));
            } catch (InteropException e) {
                throw Errors.operation(at, Import.message(e));
            } finally {
                current.set(outer);
            }
        }
        Object[] all = new Object[arguments.length + 1];
        all[0] = object;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Calls.call(index(object, ByteString.of(name), at), at, all);
    }

    /** {@code tostring(value)}: what it says of itself. */
    @TruffleBoundary
    public static ByteString text(Object value) {
        InteropLibrary interop = InteropLibrary.getUncached(value);
        try {
            return ByteString.of(InteropLibrary.getUncached().asString(interop.toDisplayString(value, true)));
        } catch (UnsupportedMessageException gone) {
            return ByteString.of(Types.name(value));
        }
    }

    @TruffleBoundary
    static void setIndex(Object object, Object key, Object value, Node at) {
        InteropLibrary interop = InteropLibrary.getUncached(object);
        try {
            if (key instanceof Long l && interop.hasArrayElements(object)) {
                interop.writeArrayElement(object, l - 1, toOthers(value));
            } else if (interop.hasHashEntries(object)) {
                Object outer = Import.key(object, toOthers(key));
                if (value != Null.INSTANCE) {
                    interop.writeHashEntry(object, outer, toOthers(value));
                } else if (interop.isHashEntryExisting(object, outer)) {
                    interop.removeHashEntry(object, outer);
                }
            } else if (key instanceof ByteString name && interop.hasMembers(object)) {
                interop.writeMember(object, name.toString(), toOthers(value));
            } else {
                throw Errors.operand(at, "index", object, null);
            }
        } catch (UnsupportedMessageException e) {
            throw Errors.operation(at, "attempt to change a value that cannot be changed");
        } catch (InteropException e) {
            throw Errors.operation(at, Import.message(e));
        }
    }

    @TruffleBoundary
    static Object length(Object object, Node at) {
        InteropLibrary interop = InteropLibrary.getUncached(object);
        try {
            if (interop.hasArrayElements(object)) {
                return interop.getArraySize(object);
            }
            if (interop.hasHashEntries(object)) {
                return interop.getHashSize(object);
            }
        } catch (InteropException e) {
            throw Errors.operation(at, Import.message(e));
        }
        throw Errors.operand(at, "get length of", object, null);
    }

    /** An error of another language, or of the host, as a Lua program sees it: its message. */
    @TruffleBoundary
    public static Object error(AbstractTruffleException error) {
        return ByteString.of(Import.message(error));
    }

    /**
     * A Lua value as other languages take it. Integral numbers are integers however they came about; a string that is no text stays
     * what it is, so that it comes back unchanged.
     */
    @TruffleBoundary
    public static Object toOthers(Object value) {
        return switch (value) {
            case ByteString string -> string.isText() ? TruffleString.fromJavaStringUncached(string.toString(), TruffleString.Encoding.UTF_16) : string;
            case Double number -> Conversions.normal(number);
            case Closure closure -> new FunctionView(closure);
            case Builtin builtin when builtin.hasEntrance() -> new FunctionView(builtin);
            default -> value;
        };
    }

    /** Lua values as other languages take them as arguments. */
    static Object[] toOthers(Object[] values) {
        Object[] converted = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            converted[i] = toOthers(values[i]);
        }
        return converted;
    }
}
