package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Capability;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.FileAccess;

/** Digests of values and of files. */
final class HashLib {

    static final List<Builtin> TABLE = List.of(
                    ofValue("sha256", "SHA-256"),
                    ofValue("md5", "MD5"),
                    ofFile("sha256_file", "SHA-256", 1, 1),
                    ofFile("md5_file", "MD5", 0, Builtin.ANY));

    private HashLib() {
    }

    /** A digest of the platform. */
    static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e); // every platform has those that are asked for here
        }
    }

    private static Builtin ofValue(String name, String algorithm) {
        String wrongKind = name + " requires a string or bytes argument";
        return new Builtin(name, 0, Builtin.ANY, Effect.READS, (at, a) -> hash(algorithm, wrongKind, at, a));
    }

    @TruffleBoundary
    private static Object hash(String algorithm, String wrongKind, Node at, Object[] a) {
        byte[] bytes = a.length == 1 ? Octets.of(a[0]) : null;
        if (bytes == null) {
            throw Errors.failed(wrongKind, at);
        }
        return hex(digest(algorithm).digest(bytes));
    }

    private static Builtin ofFile(String name, String algorithm, int least, int most) {
        String wrongKind = name + " requires a string path argument";
        return Gated.row(Capability.FILESYSTEM_READ, name, least, most, (at, a) -> {
            Arguments.expect(a.length == 1, wrongKind, at);
            return hashFile(algorithm, Arguments.text(a, 0, wrongKind, at).toString(), at);
        });
    }

    @TruffleBoundary
    private static Object hashFile(String algorithm, String path, Node at) {
        MessageDigest digest = digest(algorithm);
        FileAccess.attempt("Failed to read file '" + path + "'", at, () -> {
            try (InputStream in = FileAccess.reader(FileAccess.file(path, at))) {
                return in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            }
        });
        return hex(digest.digest());
    }

    private static Text hex(byte[] bytes) {
        return Text.of(HexFormat.of().formatHex(bytes));
    }
}
