package org.inplace.ruff.runtime;

import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Null;
import org.inplace.core.value.Text;

/** Truthiness (section 5.2). */
public final class Truth {

    private Truth() {
    }

    public static boolean of(Object value) {
        if (value instanceof Boolean b) {
            return b;
        }
        if (value instanceof Long l) {
            return l != 0;
        }
        if (value instanceof Double d) {
            return d != 0;
        }
        if (value instanceof Text text) {
            return text.length() != 0;
        }
        if (value instanceof ListValue list) {
            return list.size() != 0;
        }
        if (value instanceof MapValue map) {
            return map.size() != 0;
        }
        return value != Null.INSTANCE;
    }
}
