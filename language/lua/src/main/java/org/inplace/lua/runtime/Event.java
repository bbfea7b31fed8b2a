package org.inplace.lua.runtime;

import java.util.Locale;

/** What metatables can say something about. */
public enum Event {
    INDEX,
    NEWINDEX,
    CALL,
    ADD,
    SUB,
    MUL,
    DIV,
    MOD,
    POW,
    UNM,
    CONCAT,
    LEN,
    EQ,
    LT,
    LE,
    TOSTRING,
    METATABLE,
    MODE,
    GC;

    private final ByteString key = ByteString.of("__" + name().toLowerCase(Locale.ROOT));

    /** The key in a metatable, {@code __index} and so on. */
    public ByteString key() {
        return key;
    }
}
