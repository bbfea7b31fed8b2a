package org.inplace.ruff.tools.packages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.inplace.ruff.tools.ToolFailure;

/**
 * A project's {@code ruff.toml}.
 *
 * @param dependencies what versions are required, by name
 */
record Manifest(String name, String version, SortedMap<String, String> dependencies) {

    static final String FILE = "ruff.toml";

    static Manifest parse(String text) throws ToolFailure {
        Toml toml = Toml.parse(FILE, text);
        Manifest manifest = new Manifest(toml.string("package", "name"), toml.string("package", "version"), toml.strings("dependencies"));
        if (manifest.name.isBlank()) {
            throw toml.invalid("[package].name must not be empty");
        }
        if (manifest.version.isBlank()) {
            throw toml.invalid("[package].version must not be empty");
        }
        Optional<String> reserved = ReservedNames.packageName(manifest.name);
        if (reserved.isPresent()) {
            throw ToolFailure.of(ToolFailure.FAILED, "Package name '" + manifest.name + "' is reserved by Ruff (category: " + reserved.get()
                            + "). External packages cannot claim reserved package names.");
        }
        return manifest;
    }

    Manifest with(String dependency, String requirement) {
        SortedMap<String, String> more = new TreeMap<>(dependencies);
        more.put(dependency, requirement);
        return new Manifest(name, version, more);
    }

    String toToml() {
        return packageTable() + "\n" + Toml.table("dependencies", dependencies);
    }

    /** The table that the manifest and its lock file both have. */
    String packageTable() {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("name", name);
        members.put("version", version);
        return Toml.table("package", members);
    }
}
