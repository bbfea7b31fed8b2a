package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Nesting;
import org.inplace.core.value.Text;
import org.inplace.ruff.format.FormatException;
import org.inplace.ruff.format.JsonDecoder;
import org.inplace.ruff.format.JsonEncoder;
import org.inplace.ruff.runtime.Errors;

/** JSON web tokens (RFC 7519), signed with HMAC-SHA-256: header, claims and signature, each in Base64 for URLs, with dots between. */
final class JwtLib {

    static final List<Builtin> TABLE = List.of(
                    new Builtin("jwt_encode", 0, Builtin.ANY, Effect.READS, JwtLib::encode),
                    new Builtin("jwt_decode", 0, Builtin.ANY, Effect.READS, JwtLib::decode),
                    new Builtin("jwt_verify", 0, Builtin.ANY, Effect.READS, JwtLib::verify));

    private static final String HEADER = "{\"typ\":\"JWT\",\"alg\":\"HS256\"}";
    private static final Text ALGORITHM = Text.of("HS256");
    private static final String MAC = "HmacSHA256";
    /** How long a token is good after it has expired: clocks differ. */
    private static final int LEEWAY_SECONDS = 60;

    private JwtLib() {
    }

    /** Why a token is refused. */
    private static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        Refused(String reason) {
            super(reason, null, false, false);
        }
    }

    @TruffleBoundary
    private static Object encode(Node at, Object[] a) {
        Arguments.expectListed(2, "jwt_encode", "payload, secret", at, a);
        if (!(a[0] instanceof MapValue claims) || !(a[1] instanceof Text secret)) {
            throw Errors.failed("jwt_encode requires a dictionary payload and secret key string", at);
        }
        Text payload;
        try {
            payload = JsonEncoder.encode(claims);
        } catch (FormatException e) {
            throw Errors.failed("Failed to convert payload to JSON: " + e.getMessage(), at);
        } catch (Nesting.TooDeep e) {
            throw Errors.nestedTooDeep("converting", at);
        }
        String content = part(HEADER.getBytes(StandardCharsets.US_ASCII)) + "." + part(payload.toUtf8());
        return Text.of(content + "." + signature(content, secret));
    }

    @TruffleBoundary
    private static Object decode(Node at, Object[] a) {
        Arguments.expectListed(2, "jwt_decode", "token, secret", at, a);
        String wrongKind = "jwt_decode requires a token string and secret key string";
        Text token = Arguments.text(a, 0, wrongKind, at);
        try {
            return claims(token.toString(), Arguments.text(a, 1, wrongKind, at));
        } catch (Refused e) {
            throw Errors.failed("JWT decoding error: " + e.getMessage(), at);
        }
    }

    @TruffleBoundary
    private static Object verify(Node at, Object[] a) {
        Arguments.expectListed(2, "jwt_verify", "token, secret", at, a);
        String wrongKind = "jwt_verify requires a token string and secret key string";
        Text token = Arguments.text(a, 0, wrongKind, at);
        Text secret = Arguments.text(a, 1, wrongKind, at);
        try {
            return isCurrent(claims(token.toString(), secret).get(Text.of("exp")));
        } catch (Refused e) {
            return false;
        }
    }

    /** @param expiry in seconds since 1970; null if the token never expires */
    private static boolean isCurrent(Object expiry) {
        long latest = Instant.now().getEpochSecond() - LEEWAY_SECONDS;
        return switch (expiry) {
            case null -> true;
            case Long second -> second >= latest;
            case Double second -> second >= latest;
            default -> false;
        };
    }

    /** The claims of a token with the right signature. */
    private static MapValue claims(String token, Text secret) throws Refused {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            throw new Refused("InvalidToken");
        }
        if (!ALGORITHM.equals(object(parts[0]).get(Text.of("alg")))) {
            throw new Refused("InvalidAlgorithm");
        }
        byte[] expected = signature(parts[0] + "." + parts[1], secret).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, parts[2].getBytes(StandardCharsets.UTF_8))) {
            throw new Refused("InvalidSignature");
        }
        return object(parts[1]);
    }

    private static MapValue object(String part) throws Refused {
        Text document;
        try {
            document = Octets.utf8(Base64.getUrlDecoder().decode(part));
        } catch (IllegalArgumentException e) {
            throw new Refused("malformed Base64");
        }
        if (document == null) {
            throw new Refused("malformed UTF-8");
        }
        try {
            if (JsonDecoder.decode(document) instanceof MapValue object) {
                return object;
            }
        } catch (FormatException e) {
            throw new Refused(e.getMessage());
        }
        throw new Refused("not a JSON object");
    }

    private static String part(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String signature(String content, Text secret) {
        try {
            Mac mac = Mac.getInstance(MAC);
            // the algorithm pads short keys with zeros, and the platform accepts any key but an empty one
            byte[] key = secret.toUtf8();
            mac.init(new SecretKeySpec(key.length == 0 ? Arrays.copyOf(key, 1) : key, MAC));
            return part(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new AssertionError(e); // every platform has it, and takes any key
        }
    }
}
