package org.inplace.ruff.tools.packages;

import org.inplace.ruff.tools.ToolFailure;

/** A project's {@code ruff.lock}: what its manifest said when the dependencies were installed last. */
final class LockFile {

    static final String FILE = "ruff.lock";

    private static final int SCHEMA = 1;

    private LockFile() {
    }

    /** The lock file's text for a manifest. */
    static String of(Manifest manifest) {
        return "schema_version = " + SCHEMA + "\n\n" + manifest.packageTable() + "\n" + Toml.table("dependencies", manifest.dependencies());
    }

    /** @throws ToolFailure if a lock file does not say what the manifest says */
    static void verify(String text, Manifest manifest) throws ToolFailure {
        Toml toml = Toml.parse(FILE, text);
        long schema = toml.number("schema_version");
        if (schema != SCHEMA) {
            throw outdated("schema_version " + schema + " is unsupported; expected " + SCHEMA);
        }
        String name = toml.string("package", "name");
        String version = toml.string("package", "version");
        if (!name.equals(manifest.name()) || !version.equals(manifest.version())) {
            throw outdated("package metadata is out of date (lockfile=" + name + " " + version + ", manifest=" + manifest.name() + " "
                            + manifest.version() + ")");
        }
        if (!toml.strings("dependencies").equals(manifest.dependencies())) {
            throw outdated("dependencies are out of date; run `ruff package-install` to regenerate lockfile");
        }
    }

    private static ToolFailure outdated(String why) {
        return ToolFailure.of(ToolFailure.FAILED, FILE + " " + why);
    }
}
