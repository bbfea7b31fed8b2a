package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.Text;
import org.inplace.ruff.format.Base64Codec;
import org.inplace.ruff.runtime.Errors;

/** Encryption with a secret text: AES-256-GCM. What is encrypted is the Base64 form of nonce, ciphertext and tag. */
final class AesLib {

    static final List<Builtin> TABLE = List.of(
                    new Builtin("aes_encrypt", 0, Builtin.ANY, Effect.READS, AesLib::encryptText),
                    new Builtin("aes_encrypt_bytes", 0, Builtin.ANY, Effect.READS, AesLib::encryptBytes),
                    new Builtin("aes_decrypt", 0, Builtin.ANY, Effect.READS, AesLib::decryptText),
                    new Builtin("aes_decrypt_bytes", 0, Builtin.ANY, Effect.READS, AesLib::decryptBytes));

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private AesLib() {
    }

    @TruffleBoundary
    private static Object encryptText(Node at, Object[] a) {
        String wrongKind = "aes_encrypt requires (plaintext_string, key_string) arguments";
        Arguments.expect(a.length == 2, wrongKind, at);
        Text text = Arguments.text(a, 0, wrongKind, at);
        return encrypt(text.toUtf8(), Arguments.text(a, 1, wrongKind, at));
    }

    @TruffleBoundary
    private static Object encryptBytes(Node at, Object[] a) {
        String wrongKind = "aes_encrypt_bytes requires (data_string, key_string) arguments";
        byte[] data = a.length == 2 ? Octets.of(a[0]) : null;
        Arguments.expect(data != null, wrongKind, at);
        return encrypt(data, Arguments.text(a, 1, wrongKind, at));
    }

    private static Text encrypt(byte[] plain, Text key) {
        byte[] nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce);
            byte[] result = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(plain.length));
            cipher.doFinal(plain, 0, plain.length, result, NONCE_BYTES);
            return Base64Codec.encode(result);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e); // every platform has the cipher
        }
    }

    @TruffleBoundary
    private static Object decryptText(Node at, Object[] a) {
        byte[] plain = decrypt("aes_decrypt requires (ciphertext_string, key_string) arguments", at, a);
        return Octets.decrypted(plain, at);
    }

    /** A text, if that is what was encrypted, or else Base64. */
    @TruffleBoundary
    private static Object decryptBytes(Node at, Object[] a) {
        byte[] plain = decrypt("aes_decrypt_bytes requires (ciphertext_string, key_string) arguments", at, a);
        Text text = Octets.utf8(plain);
        return text != null ? text : Base64Codec.encode(plain);
    }

    private static byte[] decrypt(String wrongKind, Node at, Object[] a) {
        Arguments.expect(a.length == 2, wrongKind, at);
        Text data = Arguments.text(a, 0, wrongKind, at);
        Text key = Arguments.text(a, 1, wrongKind, at);
        byte[] encrypted = Octets.ofBase64(data, "ciphertext", at);
        if (encrypted.length < NONCE_BYTES) {
            throw Errors.failed("Invalid ciphertext: too short", at);
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(encrypted, NONCE_BYTES));
            return cipher.doFinal(encrypted, NONCE_BYTES, encrypted.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw Errors.failed("AES decryption failed: aead::Error", at);
        }
    }

    private static Cipher cipher(int mode, Text key, byte[] nonce) throws GeneralSecurityException {
        byte[] bits = HashLib.digest("SHA-256").digest(key.toUtf8());
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(bits, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
