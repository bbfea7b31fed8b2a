package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Text;
import org.inplace.ruff.format.Base64Codec;
import org.inplace.ruff.runtime.Errors;

/** Encryption (OAEP with SHA-256) and signatures (PKCS #1 v1.5 with SHA-256) with RSA keys in PEM. */
final class RsaLib {

    static final List<Builtin> TABLE = List.of(
                    new Builtin("rsa_generate_keypair", 0, Builtin.ANY, Effect.READS, RsaLib::generate),
                    new Builtin("rsa_encrypt", 0, Builtin.ANY, Effect.READS, RsaLib::encrypt),
                    new Builtin("rsa_decrypt", 0, Builtin.ANY, Effect.READS, RsaLib::decrypt),
                    new Builtin("rsa_sign", 0, Builtin.ANY, Effect.READS, RsaLib::sign),
                    new Builtin("rsa_verify", 0, Builtin.ANY, Effect.READS, RsaLib::verify));

    private static final String PUBLIC = "PUBLIC KEY";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final OAEPParameterSpec PADDING = new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

    private RsaLib() {
    }

    @TruffleBoundary
    private static Object generate(Node at, Object[] a) {
        if (a.length != 1 || !(a[0] instanceof Long bits)) {
            throw Errors.failed("rsa_generate_keypair requires an integer (2048 or 4096)", at);
        }
        if (bits != 2048 && bits != 4096) {
            throw Errors.failed("RSA key size must be 2048 or 4096 bits", at);
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize((int) (long) bits);
            KeyPair pair = generator.generateKeyPair();
            MapValue keys = new MapValue();
            keys.put(Text.of("public"), Text.of(Pem.encode(PUBLIC, pair.getPublic().getEncoded())));
            keys.put(Text.of("private"), Text.of(Pem.encode(PRIVATE, pair.getPrivate().getEncoded())));
            return keys;
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e); // every platform has RSA
        }
    }

    @TruffleBoundary
    private static Object encrypt(Node at, Object[] a) {
        Text[] given = texts(2, "rsa_encrypt requires (plaintext_string, public_key_pem) arguments", at, a);
        RSAPublicKey key = publicKey(given[1], at);
        try {
            Cipher cipher = cipher();
            cipher.init(Cipher.ENCRYPT_MODE, key, PADDING);
            return Base64Codec.encode(cipher.doFinal(given[0].toUtf8()));
        } catch (GeneralSecurityException e) {
            throw Errors.failed("RSA encryption failed: message too long", at);
        }
    }

    @TruffleBoundary
    private static Object decrypt(Node at, Object[] a) {
        Text[] given = texts(2, "rsa_decrypt requires (ciphertext_string, private_key_pem) arguments", at, a);
        RSAPrivateKey key = privateKey(given[1], at);
        byte[] encrypted = Octets.ofBase64(given[0], "ciphertext", at);
        try {
            Cipher cipher = cipher();
            cipher.init(Cipher.DECRYPT_MODE, key, PADDING);
            return Octets.decrypted(cipher.doFinal(encrypted), at);
        } catch (GeneralSecurityException e) {
            throw Errors.failed("RSA decryption failed: decryption error", at);
        }
    }

    @TruffleBoundary
    private static Object sign(Node at, Object[] a) {
        Text[] given = texts(2, "rsa_sign requires (message_string, private_key_pem) arguments", at, a);
        RSAPrivateKey key = privateKey(given[1], at);
        try {
            Signature signature = signature();
            signature.initSign(key);
            signature.update(given[0].toUtf8());
            return Base64Codec.encode(signature.sign());
        } catch (GeneralSecurityException e) {
            throw Errors.failed("Invalid RSA private key: too short", at);
        }
    }

    @TruffleBoundary
    private static Object verify(Node at, Object[] a) {
        Text[] given = texts(3, "rsa_verify requires (message, signature, public_key_pem) arguments", at, a);
        RSAPublicKey key = publicKey(given[2], at);
        byte[] signed = Octets.ofBase64(given[1], "signature", at);
        int length = (key.getModulus().bitLength() + Byte.SIZE - 1) / Byte.SIZE;
        if (signed.length != length) {
            throw Errors.failed("Invalid signature format: expected " + length + " bytes, got " + signed.length, at);
        }
        try {
            Signature signature = signature();
            signature.initVerify(key);
            signature.update(given[0].toUtf8());
            return signature.verify(signed);
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw Errors.failed("Invalid RSA public key: too short", at);
        }
    }

    private static Text[] texts(int count, String wrongKind, Node at, Object[] a) {
        Arguments.expect(a.length == count, wrongKind, at);
        Text[] texts = new Text[count];
        for (int i = 0; i < count; i++) {
            texts[i] = Arguments.text(a, i, wrongKind, at);
        }
        return texts;
    }

    private static Cipher cipher() throws GeneralSecurityException {
        return Cipher.getInstance("RSA/ECB/OAEPPadding");
    }

    private static Signature signature() throws GeneralSecurityException {
        return Signature.getInstance("SHA256withRSA");
    }

    private static RSAPublicKey publicKey(Text pem, Node at) {
        byte[] encoded = Pem.decode(PUBLIC, pem.toString());
        if (encoded == null) {
            throw Errors.failed("Invalid RSA public key: no PEM block of a public key", at);
        }
        try {
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw Errors.failed("Invalid RSA public key: malformed or of another algorithm", at);
        }
    }

    private static RSAPrivateKey privateKey(Text pem, Node at) {
        byte[] encoded = Pem.decode(PRIVATE, pem.toString());
        if (encoded == null) {
            throw Errors.failed("Invalid RSA private key: no PEM block of a private key", at);
        }
        try {
            return (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw Errors.failed("Invalid RSA private key: malformed or of another algorithm", at);
        }
    }
}
