package org.inplace.lua.io;

/** What a position in a file is relative to. */
public enum Whence {
    SET,
    CUR,
    END
}
