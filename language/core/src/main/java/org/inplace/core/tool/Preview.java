package org.inplace.core.tool;

import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import org.inplace.core.value.Display;
import org.inplace.core.value.RecordValue;

/** A value in one short line. */
final class Preview {

    private static final InteropLibrary INTEROP = InteropLibrary.getUncached();
    private static final int LONGEST = 100;
    private static final int DEEPEST = 3;
    private static final String MORE = "…";

    private final StringBuilder text = new StringBuilder();

    private Preview() {
    }

    static String of(Object value) {
        Preview preview = new Preview();
        try {
            preview.add(value, 0);
        } catch (InteropException e) {
            preview.text.append(MORE); // the value has just changed
        }
        return preview.text.toString();
    }

    private boolean isFull() {
        return text.length() >= LONGEST;
    }

    private void add(Object value, int depth) throws InteropException {
        if (value instanceof Double number) {
            text.append(Display.number(number));
        } else if (INTEROP.isString(value)) {
            quote(INTEROP.asString(value));
        } else if (INTEROP.isExecutable(value) || INTEROP.isMetaObject(value) || INTEROP.isException(value)) {
            plain(value);
        } else if (INTEROP.hasHashEntries(value)) {
            hash(value, depth);
        } else if (INTEROP.hasArrayElements(value)) {
            array(value, depth);
        } else if (INTEROP.hasMembers(value)) {
            members(value, depth);
        } else {
            plain(value);
        }
    }

    private void plain(Object value) throws InteropException {
        String shown = INTEROP.asString(INTEROP.toDisplayString(value, false));
        int end = shown.indexOf('\n');
        text.append(end < 0 ? shown : shown.substring(0, end) + MORE);
    }

    private void quote(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            if (isFull()) {
                text.append(MORE);
                break;
            }
            char c = string.charAt(i);
            switch (c) {
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                case '"', '\\' -> text.append('\\').append(c);
                default -> text.append(c < ' ' ? '.' : c);
            }
        }
        text.append('"');
    }

    private void hash(Object value, int depth) throws InteropException {
        text.append('{');
        if (depth == DEEPEST && INTEROP.getHashSize(value) > 0) {
            text.append(MORE);
        } else {
            Object entries = INTEROP.getHashEntriesIterator(value);
            long next = 1;
            for (boolean first = true; INTEROP.hasIteratorNextElement(entries); first = false) {
                Object entry = INTEROP.getIteratorNextElement(entries);
                if (!separate(first)) {
                    break;
                }
                Object key = INTEROP.readArrayElement(entry, 0);
                if (key instanceof Long number && number == next) {
                    next++; // of 1, 2, 3, … the values say enough
                } else if (INTEROP.isString(key)) {
                    text.append(INTEROP.asString(key)).append(": ");
                } else {
                    text.append('[');
                    add(key, DEEPEST);
                    text.append("]: ");
                }
                add(INTEROP.readArrayElement(entry, 1), depth + 1);
            }
        }
        text.append('}');
    }

    private void array(Object value, int depth) throws InteropException {
        text.append('[');
        long size = INTEROP.getArraySize(value);
        if (depth == DEEPEST && size > 0) {
            text.append(MORE);
        } else {
            for (long i = 0; i < size && separate(i == 0); i++) {
                add(INTEROP.readArrayElement(value, i), depth + 1);
            }
        }
        text.append(']');
    }

    private void members(Object value, int depth) throws InteropException {
        if (value instanceof RecordValue named) {
            text.append(named.name()).append(' ');
        } else if (INTEROP.hasMetaObject(value)) {
            text.append(INTEROP.asString(INTEROP.getMetaSimpleName(INTEROP.getMetaObject(value)))).append(' ');
        }
        text.append('{');
        Object names = INTEROP.getMembers(value, false);
        long size = INTEROP.getArraySize(names);
        if (depth == DEEPEST && size > 0) {
            text.append(MORE);
        } else {
            for (long i = 0; i < size && separate(i == 0); i++) {
                String name = INTEROP.asString(INTEROP.readArrayElement(names, i));
                text.append(name).append(": ");
                if (INTEROP.isMemberReadable(value, name)) {
                    add(INTEROP.readMember(value, name), depth + 1);
                }
            }
        }
        text.append('}');
    }

    /** Goes on to the next part; false if there is no room for it. */
    private boolean separate(boolean first) {
        if (!first) {
            text.append(", ");
        }
        if (isFull()) {
            text.append(MORE);
            return false;
        }
        return true;
    }
}
