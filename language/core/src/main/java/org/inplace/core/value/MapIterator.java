package org.inplace.core.value;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.StopIterationException;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/**
 * The entries of a map for other languages, as pairs of key and value. It does not borrow the map, because nobody might
 * release it: entries put meanwhile are seen, and when some are removed others may be missed.
 */
@ExportLibrary(InteropLibrary.class)
final class MapIterator implements TruffleObject {

    private final ExportedMap map;
    private int position;

    MapIterator(ExportedMap map) {
        this.map = map;
    }

    @ExportMessage
    boolean isIterator() {
        return true;
    }

    @ExportMessage
    boolean hasIteratorNextElement() {
        return map.next(position) >= 0;
    }

    @ExportMessage
    Object getIteratorNextElement() throws StopIterationException {
        if (!hasIteratorNextElement()) {
            throw StopIterationException.create();
        }
        int current = map.next(position);
        position = current + 1;
        return new Entry(map.keyAt(current), Container.share(map.valueAt(current)));
    }

    /** A pair that cannot be written. */
    @ExportLibrary(InteropLibrary.class)
    static final class Entry implements TruffleObject {

        private final Text key;
        private final Object value;

        Entry(Text key, Object value) {
            this.key = key;
            this.value = value;
        }

        @ExportMessage
        boolean hasArrayElements() {
            return true;
        }

        @ExportMessage
        long getArraySize() {
            return 2;
        }

        @ExportMessage
        boolean isArrayElementReadable(long index) {
            return index == 0 || index == 1;
        }

        @ExportMessage
        Object readArrayElement(long index) throws InvalidArrayIndexException {
            if (!isArrayElementReadable(index)) {
                throw InvalidArrayIndexException.create(index);
            }
            return index == 0 ? key : value;
        }
    }
}
