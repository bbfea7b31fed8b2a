package org.inplace.ruff.tools.packages;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.inplace.ruff.tools.ToolFailure;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** What manifests and lock files have in common: tables of strings in TOML. */
final class Toml {

    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_-]+");

    private final String file;
    private final TomlParseResult result;

    private Toml(String file, TomlParseResult result) {
        this.file = file;
        this.result = result;
    }

    /** @param file what messages call the file */
    static Toml parse(String file, String text) throws ToolFailure {
        Toml toml = new Toml(file, org.tomlj.Toml.parse(text));
        if (toml.result.hasErrors()) {
            throw toml.invalid(toml.result.errors().getFirst().toString());
        }
        return toml;
    }

    ToolFailure invalid(String why) {
        return ToolFailure.of(ToolFailure.FAILED, "Invalid " + file + ": " + why);
    }

    /** A string that must be there. */
    String string(String table, String key) throws ToolFailure {
        return switch (result.get(List.of(table))) {
            case TomlTable found -> switch (found.get(List.of(key))) {
                case String text -> text;
                case null -> throw invalid("missing field `" + key + "` in [" + table + "]");
                default -> throw invalid("[" + table + "]." + key + " must be a string");
            };
            case null -> throw invalid("missing field `" + table + "`");
            default -> throw invalid("[" + table + "] must be a table");
        };
    }

    /** An int that must be there. */
    long number(String key) throws ToolFailure {
        return switch (result.get(List.of(key))) {
            case Long number -> number;
            case null -> throw invalid("missing field `" + key + "`");
            default -> throw invalid(key + " must be an integer");
        };
    }

    /** The strings of a table, by key; none if there is no such table. */
    SortedMap<String, String> strings(String table) throws ToolFailure {
        SortedMap<String, String> strings = new TreeMap<>();
        switch (result.get(List.of(table))) {
            case null -> {
            }
            case TomlTable found -> {
                for (String key : found.keySet()) {
                    if (!(found.get(List.of(key)) instanceof String text)) {
                        throw invalid("[" + table + "]." + key + " must be a string");
                    }
                    strings.put(key, text);
                }
            }
            default -> throw invalid("[" + table + "] must be a table");
        }
        return strings;
    }

    /** A table as text. */
    static String table(String name, Map<String, String> strings) {
        StringBuilder text = new StringBuilder("[").append(name).append("]\n");
        strings.forEach((key, value) -> text.append(BARE.matcher(key).matches() ? key : quote(key)).append(" = ").append(quote(value)).append('\n'));
        return text.toString();
    }

    private static String quote(String text) {
        return '"' + org.tomlj.Toml.tomlEscape(text).toString() + '"';
    }
}
