package org.inplace.golden;

import java.nio.file.Path;
import java.util.Set;

/** The languages that have golden programs: the name is also the directory, and the marker begins a comment. */
enum Dialect {
    RUFF("#"),
    LUA("--"),
    SLISP(";"),
    ATLAS("//"),
    TACIT("#");

    /** The resources of this module, whether the tests run from its directory or from the root. */
    static final Path RESOURCES = Path.of(System.getProperty("basedir", ".")).toAbsolutePath().normalize().resolve("src/test/resources");

    private static final Set<String> LUA_SUBJECTS = Set.of("tables", "metatables", "closures", "functions", "operators", "statements", "numbers", "extensions");

    final String id = name().toLowerCase(java.util.Locale.ROOT);
    final String comment;

    Dialect(String comment) {
        this.comment = comment;
    }

    Path directory() {
        return RESOURCES.resolve(id);
    }

    /** Whether the language is part of this build; programs may be there first. */
    boolean isInstalled() {
        return Mode.INTERPRETED.engine().getLanguages().containsKey(id);
    }

    /** Whether programs about a subject are compiled, too. All are with {@code -Dgolden.compiled=true}; otherwise Lua's that are about the language. */
    boolean isCompiled(String subject) {
        return this != LUA || LUA_SUBJECTS.contains(subject) || Boolean.getBoolean("golden.compiled");
    }

    String extension() {
        return "." + id;
    }
}
