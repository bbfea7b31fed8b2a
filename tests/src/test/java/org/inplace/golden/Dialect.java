package org.inplace.golden;

import java.nio.file.Path;
import java.util.List;

/** The languages that have golden programs: the name is also the directory, and the marker begins a comment. */
enum Dialect {
    RUFF("#"),
    LUA("--"),
    SLISP(";"),
    ATLAS("//"),
    TACIT("#");

    /** The resources of this module, whether the tests run from its directory or from the root. */
    static final Path RESOURCES = Path.of(System.getProperty("basedir", ".")).toAbsolutePath().normalize().resolve("src/test/resources");

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

    /** How its programs run. Lua's are compiled only with {@code -Dgolden.compiled=true}: not all of them compile in time yet. */
    List<Mode> modes() {
        return this == LUA && !Boolean.getBoolean("golden.compiled") ? List.of(Mode.INTERPRETED) : List.of(Mode.values());
    }

    String extension() {
        return "." + id;
    }
}
