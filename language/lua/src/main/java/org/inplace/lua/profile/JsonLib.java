package org.inplace.lua.profile;

import java.util.function.Function;

import org.inplace.core.builtin.Builtin;
import org.inplace.lua.Context;
import org.inplace.lua.Language;
import org.inplace.lua.lib.Arguments;
import org.inplace.lua.lib.Library;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

/** {@code cjson}: values as JSON. */
final class JsonLib {

    /** A function of the library, for some settings. */
    @FunctionalInterface
    private interface Body {
        Object call(JsonSettings settings, Node at, Object[] arguments);
    }

    /** The library of scripts, whose settings belong to the context. */
    private static final Library LIBRARY = library(at -> Profile.get(Context.get(at)).json());

    private JsonLib() {
    }

    /** @param settings null for those of the context */
    static Table table(Language language, JsonSettings settings) {
        Table table = language.newTable();
        (settings == null ? LIBRARY : library(_ -> settings)).install(table);
        return table;
    }

    private static Library library(Function<Node, JsonSettings> settings) {
        return new Library() //
                        .function("encode", body(settings, JsonLib::encode)) //
                        .function("decode", body(settings, JsonLib::decode)) //
                        .function("encode_sparse_array", body(settings, JsonSettings::sparse)) //
                        .function("encode_max_depth", body(settings, JsonSettings::encodeDepth)) //
                        .function("decode_max_depth", body(settings, JsonSettings::decodeDepth)) //
                        .function("encode_number_precision", body(settings, JsonSettings::precision)) //
                        .function("encode_keep_buffer", body(settings, JsonSettings::keepsBuffer)) //
                        .function("encode_invalid_numbers", body(settings, JsonSettings::encodeInvalid)) //
                        .function("decode_invalid_numbers", body(settings, JsonSettings::decodeInvalid)) //
                        .function("new", (at, _) -> table(Language.get(at), new JsonSettings())) //
                        .constant("null", JsonNull.INSTANCE) //
                        .constant("_NAME", ByteString.of("cjson")) //
                        .constant("_VERSION", ByteString.of("2.1.0"));
    }

    private static Builtin.Body body(Function<Node, JsonSettings> settings, Body body) {
        return (at, arguments) -> call(settings, body, at, arguments);
    }

    @TruffleBoundary
    private static Object call(Function<Node, JsonSettings> settings, Body body, Node at, Object[] arguments) {
        return body.call(settings.apply(at), at, arguments);
    }

    private static Object encode(JsonSettings settings, Node at, Object[] arguments) {
        only(at, arguments);
        return new JsonEncoder(settings, at).encode(arguments[0]);
    }

    private static Object decode(JsonSettings settings, Node at, Object[] arguments) {
        only(at, arguments);
        return new JsonDecoder(settings, Language.get(at), at, Arguments.string(at, arguments, 0)).decode();
    }

    private static void only(Node at, Object[] arguments) {
        if (arguments.length != 1) {
            throw Errors.argument(at, 0, "expected 1 argument");
        }
    }
}
