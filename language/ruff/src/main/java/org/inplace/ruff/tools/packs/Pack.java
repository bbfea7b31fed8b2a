package org.inplace.ruff.tools.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inplace.ruff.tools.packages.ReservedNames;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A workflow pack.
 *
 * @param profiles what it adds to {@code ruff doctor}
 */
public record Pack(Path directory, String id, String namespace, List<Entry> commands, List<Entry> profiles) {

    static final String FILE = "ruff-pack.yaml";

    /**
     * Something that can be run.
     *
     * @param entry the file, relative to the pack's directory
     */
    public record Entry(String name, String summary, String entry) {
    }

    /** A pack that makes no sense, and why. */
    static final class Invalid extends Exception {
        private static final long serialVersionUID = 1L;

        Invalid(String why) {
            super(why, null, false, false);
        }
    }

    static Pack read(Path directory) throws Invalid, IOException {
        Object yaml;
        try {
            yaml = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(directory.resolve(FILE)));
        } catch (YamlEngineException e) {
            throw new Invalid(problem(e));
        }
        if (!(yaml instanceof Map<?, ?> members)) {
            throw new Invalid("not a mapping");
        }
        String id = required(members, "id");
        String namespace = required(members, "namespace");
        required(members, "name");
        required(members, "version");
        checkNamespace(namespace);
        List<Entry> profiles = members.get("contributes") instanceof Map<?, ?> contributes
                        ? entries(contributes.get("doctor_profiles"), "doctor_profiles") : List.of();
        for (Entry profile : profiles) {
            Optional<String> reserved = ReservedNames.profile(profile.name);
            if (reserved.isPresent()) {
                throw new Invalid("doctor profile '" + profile.name + "' is reserved by Ruff (category: " + reserved.get() + ")");
            }
        }
        return new Pack(directory, id, namespace, entries(members.get("commands"), "commands"), profiles);
    }

    /** What is wrong with the text, and where. */
    private static String problem(YamlEngineException e) {
        if (e instanceof MarkedYamlEngineException marked && marked.getProblem() != null) {
            String place = marked.getProblemMark().map(mark -> " at line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1)).orElse("");
            return marked.getProblem() + place;
        }
        return e.getMessage().lines().findFirst().orElse("malformed YAML");
    }

    private static void checkNamespace(String namespace) throws Invalid {
        if (!namespace.matches("[a-z][a-z0-9-]*")) {
            throw new Invalid("invalid namespace '" + namespace + "'");
        }
        Optional<String> reserved = ReservedNames.namespace(namespace);
        if (reserved.isPresent()) {
            throw new Invalid("namespace '" + namespace + "' is reserved by Ruff (category: " + reserved.get() + ")");
        }
    }

    private static String required(Map<?, ?> members, String name) throws Invalid {
        Object value = members.get(name);
        if (value == null || value.toString().isBlank()) {
            throw new Invalid("missing field `" + name + "`");
        }
        return value.toString();
    }

    private static List<Entry> entries(Object list, String where) throws Invalid {
        List<Entry> entries = new ArrayList<>();
        if (list != null) {
            if (!(list instanceof List<?> elements)) {
                throw new Invalid("`" + where + "` must be a list");
            }
            for (Object element : elements) {
                if (!(element instanceof Map<?, ?> members)) {
                    throw new Invalid("`" + where + "` must be a list of mappings");
                }
                entries.add(new Entry(required(members, "name"), members.get("summary") instanceof String text ? text : "",
                                required(members, "entry")));
            }
        }
        return entries;
    }
}
