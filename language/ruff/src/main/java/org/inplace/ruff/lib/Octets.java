package org.inplace.ruff.lib;

import com.oracle.truffle.api.nodes.Node;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.inplace.core.value.Text;
import org.inplace.ruff.format.Base64Codec;
import org.inplace.ruff.format.FormatException;
import org.inplace.ruff.runtime.BytesValue;
import org.inplace.ruff.runtime.Errors;

/** Bytes, and texts that stand for them. */
final class Octets {

    private Octets() {
    }

    /** The bytes of a value of the kind bytes, or of a string in UTF-8; null for values of other kinds. */
    static byte[] of(Object value) {
        return switch (value) {
            case Text text -> text.toUtf8();
            case BytesValue bytes -> bytes.toArray();
            default -> null;
        };
    }

    /**
     * The bytes of which a text is the Base64 form.
     *
     * @param what the text is, in the message if it is malformed
     */
    static byte[] ofBase64(Text text, String what, Node at) {
        try {
            return Base64Codec.decode(text);
        } catch (FormatException e) {
            throw Errors.failed("Invalid base64 " + what + ": " + e.getMessage(), at);
        }
    }

    /** The text of which bytes are the UTF-8 form; null if they are none. */
    static Text utf8(byte[] bytes) {
        return malformed(bytes) == null ? Text.ofUtf8(bytes, 0, bytes.length) : null;
    }

    /** The text that was encrypted. */
    static Text decrypted(byte[] bytes, Node at) {
        Text text = utf8(bytes);
        if (text == null) {
            throw Errors.failed("Decrypted data is not valid UTF-8: " + malformed(bytes), at);
        }
        return text;
    }

    /** What is wrong with bytes as UTF-8, or null. */
    private static String malformed(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        return result.isError() ? "invalid utf-8 sequence of " + result.length() + " bytes from index " + in.position() : null;
    }
}
