package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.inplace.core.value.ListValue;

/** A value of the kind {@code bytes}: an immutable sequence of ints from 0 to 255. */
@ExportLibrary(InteropLibrary.class)
public final class BytesValue implements NativeValue {

    private static final BytesValue EMPTY = new BytesValue(new byte[0]);

    private final byte[] bytes;

    private BytesValue(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Bytes that nobody else changes; takes the array over. */
    public static BytesValue of(byte[] bytes) {
        return bytes.length == 0 ? EMPTY : new BytesValue(bytes);
    }

    public int size() {
        return bytes.length;
    }

    /** The byte at an index that must be within the bytes, from 0 to 255. */
    public int get(int index) {
        return bytes[index] & 0xff;
    }

    /** The bytes from an index to before another; both must be within the bytes, or at their end. */
    @TruffleBoundary
    public BytesValue slice(int from, int to) {
        return of(Arrays.copyOfRange(bytes, from, to));
    }

    /** A copy, for the caller to keep. */
    public byte[] toArray() {
        return bytes.clone();
    }

    /** Writes what {@link #toArray()} returns. */
    @TruffleBoundary
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    @Override
    public String kind() {
        return "bytes";
    }

    @Override
    public String debugText() {
        return "Bytes(" + bytes.length + " bytes)";
    }

    @Override
    public boolean isEqualTo(Object other) {
        return other instanceof BytesValue value && Arrays.equals(bytes, value.bytes);
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    @TruffleBoundary
    public Object elements() {
        long[] elements = new long[bytes.length];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = bytes[i] & 0xff;
        }
        return new ListValue(elements);
    }

    @ExportMessage
    boolean hasArrayElements() {
        return true;
    }

    @ExportMessage
    long getArraySize() {
        return bytes.length;
    }

    @ExportMessage
    boolean isArrayElementReadable(long index) {
        return index >= 0 && index < bytes.length;
    }

    @ExportMessage
    Object readArrayElement(long index) throws InvalidArrayIndexException {
        if (!isArrayElementReadable(index)) {
            throw InvalidArrayIndexException.create(index);
        }
        return (long) get((int) index);
    }

    @ExportMessage
    String toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return displayText();
    }
}
