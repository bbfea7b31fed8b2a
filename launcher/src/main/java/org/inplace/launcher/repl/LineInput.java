package org.inplace.launcher.repl;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives away no more than a line at a time: the next may be for somebody else who reads. */
final class LineInput extends FilterInputStream {

    LineInput(InputStream in) {
        super(in);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int next = in.read();
            if (next < 0) {
                return count == 0 ? -1 : count;
            }
            bytes[from + count++] = (byte) next;
            if (next == '\n') {
                break;
            }
        }
        return count;
    }
}
