package org.inplace.ruff.lib;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The textual form of keys (RFC 7468): Base64 between a line that says what begins and one that says what ends. */
final class Pem {

    private static final int LINE = 64;

    private Pem() {
    }

    /** @param label what the bytes are, such as {@code PUBLIC KEY} */
    static String encode(String label, byte[] bytes) {
        Base64.Encoder encoder = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII));
        return begin(label) + "\n" + encoder.encodeToString(bytes) + "\n" + end(label) + "\n";
    }

    /** The bytes in the first block of a label; null if there is none, or if it is malformed. */
    static byte[] decode(String label, String text) {
        int start = text.indexOf(begin(label));
        int end = text.indexOf(end(label), Math.max(start, 0));
        if (start < 0 || end < 0) {
            return null;
        }
        String block = text.substring(start + begin(label).length(), end).replaceAll("\\s", "");
        try {
            return Base64.getDecoder().decode(block);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String begin(String label) {
        return "-----BEGIN " + label + "-----";
    }

    private static String end(String label) {
        return "-----END " + label + "-----";
    }
}
