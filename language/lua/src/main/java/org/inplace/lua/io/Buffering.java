package org.inplace.lua.io;

/** When written bytes leave a file's buffer. */
public enum Buffering {
    /** At once. */
    NO,
    /** When it is full. */
    FULL,
    /** When a line ends. */
    LINE
}
