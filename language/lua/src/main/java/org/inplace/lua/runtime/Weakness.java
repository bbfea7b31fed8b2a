package org.inplace.lua.runtime;

/** What of a table's entries does not keep alive what it refers to: what {@code __mode} says. */
public enum Weakness {
    NONE,
    KEYS,
    VALUES,
    BOTH;

    /** What a metatable, which may be null, wants for its tables. */
    public static Weakness wanted(Table metatable) {
        if (metatable == null || !metatable.shape().mayHaveMode() || !(metatable.find(Event.MODE.key()) instanceof ByteString mode)) {
            return NONE;
        }
        boolean keys = false;
        boolean values = false;
        for (int i = 0; i < mode.length() && mode.at(i) != 0; i++) {
            keys |= mode.at(i) == 'k';
            values |= mode.at(i) == 'v';
        }
        return of(keys, values);
    }

    static Weakness of(boolean keys, boolean values) {
        return keys ? values ? BOTH : KEYS : values ? VALUES : NONE;
    }

    public boolean ofKeys() {
        return this == KEYS || this == BOTH;
    }

    public boolean ofValues() {
        return this == VALUES || this == BOTH;
    }
}
