package org.inplace.core.tool;

import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import java.util.LinkedHashMap;
import java.util.Map;

/** The entries of a hash under names that people can read: strings as they are, other keys in brackets. */
record Entries(Object hash) {

    private static final InteropLibrary INTEROP = InteropLibrary.getUncached();

    /** The keys by their names, in the order of the entries. */
    Map<String, Object> byName() throws InteropException {
        Map<String, Object> keys = new LinkedHashMap<>();
        Object iterator = INTEROP.getHashKeysIterator(hash);
        while (INTEROP.hasIteratorNextElement(iterator)) {
            Object key = INTEROP.getIteratorNextElement(iterator);
            keys.put(INTEROP.isString(key) ? INTEROP.asString(key) : "[" + Preview.of(key) + "]", key);
        }
        return keys;
    }
}
