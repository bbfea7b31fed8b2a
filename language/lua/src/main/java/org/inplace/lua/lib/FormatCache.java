package org.inplace.lua.lib;

import org.inplace.lua.runtime.ByteString;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/** The formats that were read recently. Threads that race for it read more often than necessary, no worse: formats are immutable. */
public final class FormatCache {

    private static final int SIZE = 128;

    private final Format[] formats = new Format[SIZE];

    @TruffleBoundary
    Format get(ByteString text) {
        int slot = text.hashCode() & SIZE - 1;
        Format format = formats[slot];
        if (format == null || !format.text().equals(text)) {
            format = Format.read(text);
            formats[slot] = format;
        }
        return format;
    }
}
