package org.inplace.ruff.lib;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.BCrypt.Version;
import at.favre.lib.crypto.bcrypt.IllegalBCryptFormatException;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Errors;

/** Passwords, hashed with bcrypt. */
final class PasswordLib {

    static final List<Builtin> TABLE = List.of(
                    new Builtin("hash_password", 0, Builtin.ANY, Effect.READS, PasswordLib::hash),
                    new Builtin("verify_password", 0, Builtin.ANY, Effect.READS, PasswordLib::verify));

    /** As a power of two. */
    private static final int COST = 12;
    private static final int KEY_BYTES = 72;

    /** Apart, so that the start does not wait for bcrypt, nor a native executable hold a part of it. */
    private static final class Format {

        /** Takes {@linkplain #key keys} as they are. */
        static final Version VERSION = new Version(Version.VERSION_2B.versionIdentifier, true, false, KEY_BYTES, //
                        Version.VERSION_2B.formatter, Version.VERSION_2B.parser);
    }

    private PasswordLib() {
    }

    @TruffleBoundary
    private static Object hash(Node at, Object[] a) {
        String wrongKind = "hash_password requires a string password argument";
        Arguments.expect(a.length == 1, wrongKind, at);
        byte[] key = key(Arguments.text(a, 0, wrongKind, at));
        return Text.ofNarrow(hasher().hash(COST, key));
    }

    @TruffleBoundary
    private static Object verify(Node at, Object[] a) {
        String wrongKind = "verify_password requires (string_password, string_hash) arguments";
        Arguments.expect(a.length == 2, wrongKind, at);
        byte[] key = key(Arguments.text(a, 0, wrongKind, at));
        Text hash = Arguments.text(a, 1, wrongKind, at);
        try {
            BCrypt.HashData expected = Format.VERSION.parser.parse(hash.toUtf8());
            BCrypt.HashData actual = hasher().hashRaw(expected.cost, expected.rawSalt, key);
            return MessageDigest.isEqual(expected.rawHash, actual.rawHash);
        } catch (IllegalBCryptFormatException | IllegalArgumentException e) {
            throw Errors.failed("Failed to verify password: malformed hash", at);
        }
    }

    private static BCrypt.Hasher hasher() {
        return BCrypt.with(Format.VERSION, LongPasswordStrategies.none());
    }

    /** What bcrypt uses of a password: its bytes and a zero, 72 at most. */
    private static byte[] key(Text password) {
        byte[] bytes = password.toUtf8();
        return Arrays.copyOf(bytes, Math.min(bytes.length + 1, KEY_BYTES));
    }
}
