package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import org.inplace.core.value.Display;
import org.inplace.core.value.Container;

/**
 * A tagged value {@code Enum::Variant(…)} (section 14), {@code Ok}, {@code Err}, {@code Some} and {@code None} among them.
 * Immutable; payloads that are containers are shared by whoever takes them out.
 */
@ExportLibrary(InteropLibrary.class)
public final class Tagged implements TruffleObject, Display.Own {

    /** What kind of value a tag makes. */
    public enum Kind {
        RESULT,
        OPTION,
        OTHER;

        public static Kind of(String enumName, String variant) {
            if (enumName.equals("Result") && (variant.equals("Ok") || variant.equals("Err"))) {
                return RESULT;
            }
            return enumName.equals("Option") && (variant.equals("Some") || variant.equals("None")) ? OPTION : OTHER;
        }
    }

    /** The tag itself: one object per place in the program, compared by its names. */
    public record Tag(String enumName, String variant, Kind kind) {

        public static Tag of(String enumName, String variant) {
            return new Tag(enumName.intern(), variant.intern(), Kind.of(enumName, variant));
        }

        /** Names are interned, so this is quick enough for compiled code. */
        public boolean same(Tag other) {
            return this == other || enumName == other.enumName && variant == other.variant;
        }
    }

    private final Tag tag;
    private final Object[] payload;

    /** Takes the array over. */
    public Tagged(Tag tag, Object[] payload) {
        this.tag = tag;
        this.payload = payload;
    }

    public Tag tag() {
        return tag;
    }

    public Kind kind() {
        return tag.kind;
    }

    public int size() {
        return payload.length;
    }

    /** A payload, marked as shared; null if there are fewer. */
    public Object payload(int index) {
        return index < payload.length ? Container.share(payload[index]) : null;
    }

    /** A payload, only to be looked at. */
    public Object peek(int index) {
        return payload[index];
    }

    @Override
    public void display(Display display, int depth) {
        if (kind() == Kind.OTHER) {
            display.add(tag.enumName + "::");
        }
        display.add(tag.variant);
        for (int i = 0; i < payload.length; i++) {
            display.add(i == 0 ? "(" : ",");
            display.add(payload[i], depth);
        }
        if (payload.length > 0) {
            display.add(")");
        }
    }

    @ExportMessage
    boolean hasArrayElements() {
        return true;
    }

    @ExportMessage
    long getArraySize() {
        return payload.length;
    }

    @ExportMessage
    boolean isArrayElementReadable(long index) {
        return index >= 0 && index < payload.length;
    }

    @ExportMessage
    Object readArrayElement(long index) throws InvalidArrayIndexException {
        if (!isArrayElementReadable(index)) {
            throw InvalidArrayIndexException.create(index);
        }
        return payload((int) index);
    }

    @ExportMessage
    @TruffleBoundary
    String toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return Display.preview(this);
    }
}
