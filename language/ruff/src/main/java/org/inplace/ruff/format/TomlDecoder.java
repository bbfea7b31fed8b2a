package org.inplace.ruff.format;

import java.time.temporal.Temporal;
import java.util.List;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Text;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Dicts from TOML 1.0. Date-times become strings in the form that they have in the document. */
public final class TomlDecoder {

    private static final String FAILED = "TOML parse error: ";

    private final TomlSource source;

    private TomlDecoder(TomlSource source) {
        this.source = source;
    }

    public static MapValue decode(Text document) {
        TomlSource source = new TomlSource(document);
        if (source.isTooDeep()) {
            throw new FormatException(FAILED + "nesting depth of " + TomlSource.MAX_DEPTH + " exceeded");
        }
        TomlParseResult result;
        try {
            result = Toml.parse(document.toString());
        } catch (TomlParseError e) {
            throw failed(e);
        } catch (AssertionError e) {
            // the parser's own, about documents that it does not expect
            throw new FormatException(FAILED + "invalid document");
        }
        if (!result.errors().isEmpty()) {
            throw failed(result.errors().getFirst());
        }
        return new TomlDecoder(source).map(result);
    }

    private static FormatException failed(TomlParseError error) {
        TomlPosition at = error.position();
        return new FormatException(FAILED + error.getMessage() + " at line " + at.line() + " column " + at.column());
    }

    private MapValue map(TomlTable table) {
        MapValue map = new MapValue();
        for (String name : table.keySet()) {
            List<String> path = List.of(name);
            Object value = table.get(path);
            map.put(Text.of(name), value instanceof Temporal time ? source.ofMember(table.inputPositionOf(path), time) : value(value));
        }
        return map;
    }

    private ListValue list(TomlArray array) {
        ListValue list = new ListValue();
        for (int i = 0; i < array.size(); i++) {
            Object value = array.get(i);
            list.append(value instanceof Temporal time ? source.ofElement(array.inputPositionOf(i), time) : value(value));
        }
        return list;
    }

    private Object value(Object value) {
        return switch (value) {
            case String text -> Text.of(text);
            case TomlTable table -> map(table);
            case TomlArray array -> list(array);
            default -> value; // Long, Double, Boolean
        };
    }
}
