package org.inplace.ruff.lib;

import static org.inplace.ruff.runtime.Capability.FILESYSTEM_READ;
import static org.inplace.ruff.runtime.Capability.FILESYSTEM_WRITE;
import static org.inplace.ruff.runtime.FileAccess.attempt;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.nodes.Node;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.TreeMap;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.value.Null;
import org.inplace.core.value.Text;
import org.inplace.ruff.Context;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.FileAccess;
import org.inplace.ruff.runtime.Utf8;

/** A small store of texts by keys, in a JSON file (library specification, section 2.15, {@code kv_*}). */
final class KeyValueLib {

    static final List<Builtin> TABLE = List.of(
                    Gated.row(FILESYSTEM_WRITE, "kv_set", KeyValueLib::set),
                    Gated.row(FILESYSTEM_READ, "kv_get", KeyValueLib::get));

    /** Apart, so that the start does not wait for the JSON library, nor a native executable hold a part of it. */
    private static final class Format {

        static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(
                        StreamReadConstraints.builder().maxNameLength(Integer.MAX_VALUE).maxStringLength(Integer.MAX_VALUE).build()).build();
        static final DefaultPrettyPrinter LAYOUT = layout();

        private static DefaultPrettyPrinter layout() {
            Separators separators = Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER);
            DefaultPrettyPrinter layout = new DefaultPrettyPrinter(separators);
            layout.indentObjectsWith(new DefaultIndenter("  ", "\n"));
            return layout;
        }
    }

    private KeyValueLib() {
    }

    @TruffleBoundary
    private static Object get(Node at, Object[] a) {
        Arguments.expect(a.length == 1, "kv_get() expects 1 argument (key), got " + a.length, at);
        Text key = Arguments.text(a, 0, "kv_get requires a key string argument", at);
        Text value = entries(location(at), at).get(key);
        return value == null ? Null.INSTANCE : value;
    }

    /** One thread of a context at a time, so that no entry gets lost. */
    @TruffleBoundary
    private static Object set(Node at, Object[] a) {
        Arguments.expect(a.length == 2, "kv_set() expects 2 arguments (key, value), got " + a.length, at);
        Text key = Arguments.text(a, 0, "kv_set requires key and value string arguments", at);
        Text value = Arguments.text(a, 1, "kv_set requires key and value string arguments", at);
        String path = location(at);
        synchronized (Context.get(at).environment()) {
            TreeMap<Text, Text> entries = entries(path, at);
            entries.put(key, value);
            write(path, json(entries), at);
        }
        return true;
    }

    private static String location(Node at) {
        String path = Context.get(at).environment().get("RUFF_KV_PATH");
        return path == null || path.isBlank() ? ".ruff_kv.json" : path.strip();
    }

    /** All entries, by key; none if there is no file. */
    private static TreeMap<Text, Text> entries(String path, Node at) {
        String content = attempt("Failed to read kv store '" + path + "'", at, () -> {
            TruffleFile file = FileAccess.file(path, at);
            byte[] bytes = file.exists() ? FileAccess.read(file) : new byte[0];
            return Utf8.decode(bytes, 0, bytes.length).toString();
        });
        if (content.isBlank()) {
            return new TreeMap<>();
        }
        try (JsonParser json = Format.JSON.createParser(content)) {
            return parse(json);
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation();
            String place = where == null ? "" : " at line " + where.getLineNr() + " column " + where.getColumnNr();
            throw Errors.failed("Failed to parse kv store '" + path + "': expected a JSON object of strings" + place, at);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TreeMap<Text, Text> parse(JsonParser json) throws IOException {
        TreeMap<Text, Text> entries = new TreeMap<>();
        expect(JsonToken.START_OBJECT, json);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            Text key = Text.of(json.currentName());
            expect(JsonToken.VALUE_STRING, json);
            entries.put(key, Text.of(json.getText()));
        }
        expect(null, json);
        return entries;
    }

    private static void expect(JsonToken token, JsonParser json) throws IOException {
        if (json.nextToken() != token) {
            throw new JsonParseException(json, "unexpected token", json.currentLocation());
        }
    }

    private static byte[] json(TreeMap<Text, Text> entries) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = Format.JSON.createGenerator(out)) {
            json.setPrettyPrinter(Format.LAYOUT.createInstance());
            json.writeStartObject();
            for (var entry : entries.entrySet()) {
                json.writeStringField(entry.getKey().toString(), entry.getValue().toString());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Text.of(out.toString()).toUtf8();
    }

    /** Others see the store as it was or as it is afterwards, never a part of it. */
    private static void write(String path, byte[] content, Node at) {
        TruffleFile file = attempt("Failed to prepare kv store directory '" + path + "'", at, () -> {
            TruffleFile store = FileAccess.file(path, at).getAbsoluteFile();
            DirectoryLib.createAll(store.getParent());
            return store;
        });
        attempt("Failed to write kv store '" + path + "'", at, () -> {
            TruffleFile beside = file.resolveSibling(file.getName() + "." + ProcessHandle.current().pid() + ".tmp");
            try (OutputStream out = FileAccess.replacer(beside)) {
                out.write(content);
            }
            try {
                DirectoryLib.move(beside, file);
            } catch (IOException e) {
                beside.delete();
                throw e;
            }
        });
    }
}
