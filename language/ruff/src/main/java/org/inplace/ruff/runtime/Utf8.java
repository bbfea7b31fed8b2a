package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.inplace.core.value.Text;

/** Bytes from outside as text, where malformed ones are an error. */
public final class Utf8 {

    private static final Text REPLACEMENT = Text.of("\uFFFD");

    private Utf8() {
    }

    /** The text of a range of bytes. */
    @TruffleBoundary
    public static Text decode(byte[] bytes, int from, int to) throws CharacterCodingException {
        Text text = Text.ofUtf8(bytes, from, to);
        // what is malformed becomes U+FFFD: only a text that has one needs the strict decoder, to tell whether it was there before
        if (text.contains(REPLACEMENT)) {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
        }
        return text;
    }
}
