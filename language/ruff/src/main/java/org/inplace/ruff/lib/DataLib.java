package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import java.util.function.Function;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.Nesting;
import org.inplace.core.value.Text;
import org.inplace.ruff.format.Base64Codec;
import org.inplace.ruff.format.CsvDecoder;
import org.inplace.ruff.format.CsvEncoder;
import org.inplace.ruff.format.FormatException;
import org.inplace.ruff.format.JsonDecoder;
import org.inplace.ruff.format.JsonEncoder;
import org.inplace.ruff.format.TomlDecoder;
import org.inplace.ruff.format.TomlEncoder;
import org.inplace.ruff.format.YamlDecoder;
import org.inplace.ruff.format.YamlEncoder;
import org.inplace.ruff.runtime.BytesValue;
import org.inplace.ruff.runtime.Errors;

/** Values as documents and back, and Base64 (section 2.13 of the library specification). */
final class DataLib {

    static final List<Builtin> TABLE = List.of(
                    reader("parse_json", JsonDecoder::decode),
                    writer("to_json", JsonEncoder::encode),
                    writer("to_json_pretty", JsonEncoder::encodePretty),
                    reader("parse_toml", TomlDecoder::decode),
                    writer("to_toml", TomlEncoder::encode),
                    reader("parse_yaml", YamlDecoder::decode),
                    writer("to_yaml", YamlEncoder::encode),
                    reader("parse_csv", CsvDecoder::decode),
                    new Builtin("to_csv", 0, Builtin.ANY, Effect.READS, DataLib::toCsv),
                    new Builtin("encode_base64", 0, Builtin.ANY, Effect.READS, DataLib::encodeBase64),
                    new Builtin("decode_base64", 0, Builtin.ANY, Effect.READS, DataLib::decodeBase64));

    private DataLib() {
    }

    private static Builtin reader(String name, Function<Text, Object> decoder) {
        String misuse = name + " requires a string argument";
        return new Builtin(name, 0, Builtin.ANY, Effect.READS, (at, a) -> {
            Arguments.expect(a.length == 1, misuse, at);
            return convert(decoder, Arguments.text(a, 0, misuse, at), at);
        });
    }

    private static Builtin writer(String name, Function<Object, Object> encoder) {
        String misuse = name + " requires a value argument";
        return new Builtin(name, 0, Builtin.ANY, Effect.READS, (at, a) -> {
            Arguments.expect(a.length == 1, misuse, at);
            return convert(encoder, a[0], at);
        });
    }

    @TruffleBoundary
    private static <T> Object convert(Function<T, Object> conversion, T from, Node at) {
        try {
            return conversion.apply(from);
        } catch (FormatException e) {
            throw Errors.failed(e.getMessage(), at);
        } catch (Nesting.TooDeep e) {
            throw Errors.nestedTooDeep("converting", at);
        }
    }

    private static Object toCsv(Node at, Object[] a) {
        Arguments.expect(a.length == 1, "to_csv requires an array argument", at);
        return convert(CsvEncoder::encode, a[0], at);
    }

    @TruffleBoundary
    private static Object encodeBase64(Node at, Object[] a) {
        byte[] bytes = a.length != 1 ? null : switch (a[0]) {
            case Text text -> text.toUtf8();
            case BytesValue given -> given.toArray();
            default -> null;
        };
        Arguments.expect(bytes != null, "encode_base64 requires a bytes or string argument", at);
        return Base64Codec.encode(bytes);
    }

    @TruffleBoundary
    private static Object decodeBase64(Node at, Object[] a) {
        String misuse = "decode_base64 requires a string argument";
        Arguments.expect(a.length == 1, misuse, at);
        Text text = Arguments.text(a, 0, misuse, at);
        try {
            return BytesValue.of(Base64Codec.decode(text));
        } catch (FormatException e) {
            throw Errors.failed("Base64 decode error: " + e.getMessage(), at);
        }
    }
}
