package org.inplace.core.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.strings.TruffleString;
import org.inplace.core.tool.View;
import org.inplace.core.value.Container;
import org.inplace.core.value.Null;
import org.inplace.core.value.Text;

/**
 * Values from outside, as the languages here hold them: longs, doubles, {@link Text}, {@link Null}; the rest as it is. Containers
 * that arrive are held by the sender, too, and marked as shared.
 */
public final class Import {

    private Import() {
    }

    public static Object value(Object foreign) {
        if (foreign instanceof Long || foreign instanceof Double || foreign instanceof Boolean || foreign instanceof Text) {
            return foreign;
        }
        if (foreign instanceof Container container) {
            container.share();
            return container;
        }
        return slow(foreign);
    }

    /** Converts arguments in place, from an index on. */
    public static void values(Object[] foreign, int from) {
        for (int i = from; i < foreign.length; i++) {
            foreign[i] = value(foreign[i]);
        }
    }

    @TruffleBoundary
    private static Object slow(Object foreign) {
        return switch (foreign) {
            case Integer i -> (Object) i.longValue();
            case Byte b -> b.longValue();
            case Short s -> s.longValue();
            case Float f -> f.doubleValue();
            case Character c -> Text.of(String.valueOf(c.charValue()));
            case String s -> Text.of(s);
            case TruffleString s -> Text.of(s.toJavaStringUncached());
            case View view -> value(view.value());
            default -> object(foreign);
        };
    }

    /** What an error of another language, or of the host, says; the name of its kind if it says nothing. */
    @TruffleBoundary
    public static String message(AbstractTruffleException error) {
        InteropLibrary interop = InteropLibrary.getUncached();
        try {
            if (interop.hasExceptionMessage(error)) {
                return interop.asString(interop.getExceptionMessage(error));
            }
            if (interop.hasMetaObject(error)) {
                return interop.asString(interop.getMetaQualifiedName(interop.getMetaObject(error)));
            }
        } catch (UnsupportedMessageException gone) {
            return error.getClass().getSimpleName();
        }
        return error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
    }

    /** The key under which a hash of another language, or of the host, has the entry of a key: Java's maps tell ints from longs. */
    @TruffleBoundary
    public static Object key(Object hash, Object key) {
        InteropLibrary interop = InteropLibrary.getUncached(hash);
        if (key instanceof Long number && number == number.intValue() && !interop.isHashEntryReadable(hash, key) && interop.isHashEntryReadable(hash, number.intValue())) {
            return number.intValue();
        }
        return key;
    }

    /** What went wrong with a message to a value of another language. */
    public static String message(InteropException failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private static Object object(Object foreign) {
        InteropLibrary interop = InteropLibrary.getUncached(foreign);
        try {
            if (interop.isNull(foreign)) {
                return Null.INSTANCE;
            }
            if (interop.isString(foreign)) {
                return Text.of(interop.asString(foreign));
            }
            if (interop.isBoolean(foreign)) {
                return interop.asBoolean(foreign);
            }
            if (interop.isNumber(foreign)) {
                if (interop.fitsInLong(foreign)) {
                    return interop.asLong(foreign);
                }
                if (interop.fitsInDouble(foreign)) {
                    return interop.asDouble(foreign);
                }
            }
        } catch (UnsupportedMessageException gone) {
            return foreign;
        }
        return foreign;
    }
}
