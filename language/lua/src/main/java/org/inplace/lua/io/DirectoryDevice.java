package org.inplace.lua.io;

import java.io.IOException;

import org.inplace.core.system.SystemError;

/** A directory: it can be opened as a file, but not read. */
final class DirectoryDevice extends Device {

    @Override
    int read(byte[] target, int from, int most) throws IOException {
        throw failure(SystemError.IS_A_DIRECTORY);
    }

    @Override
    void close() {
        // nothing is open
    }
}
