package org.inplace.lua.profile;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.inplace.lua.runtime.ByteString;

/** What scripts are known by. */
final class Digest {

    private Digest() {
    }

    /** The SHA-1 of a string in hexadecimal digits. */
    static ByteString sha1(ByteString string) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(string.array(), 0, string.length());
            return ByteString.of(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
