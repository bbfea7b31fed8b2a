package org.inplace.launcher;

/** The languages of the command line. A new language is one line here and one script in {@code bin/}. */
enum Language {
    RUFF("ruff", "Ruff", ".ruff", "[RUFCLI001] [cli] error: ", false, false, true),
    LUA("lua", "Lua", ".lua", "lua: ", true, true, false);

    /** Polyglot identifier and name of the command. */
    final String id;
    final String title;
    final String extension;
    /** The MIME type of programs that run for what they do, not for a value. */
    final String program;
    /** What every message of the command line begins with. */
    final String errorPrefix;
    /** Whether a program that ends with an error has code to run after that, as at any other end. */
    final boolean runsAfterError;
    /** Whether its command has a syntax of the language's own: a {@link org.inplace.core.command.StandAlone}. */
    final boolean standAlone;
    /** Whether it has an option {@code capabilities}, to check them itself; else a context without privileges is all there is. */
    final boolean capabilities;

    Language(String id, String title, String extension, String errorPrefix, boolean runsAfterError, boolean standAlone, boolean capabilities) {
        this.id = id;
        this.title = title;
        this.extension = extension;
        this.program = "application/x-" + id + "-program";
        this.errorPrefix = errorPrefix;
        this.runsAfterError = runsAfterError;
        this.standAlone = standAlone;
        this.capabilities = capabilities;
    }

    /** The language with this identifier, or null. */
    static Language named(String id) {
        for (Language language : values()) {
            if (language.id.equals(id)) {
                return language;
            }
        }
        return null;
    }

    /** The language that a file's name speaks of, or null. */
    static Language of(String file) {
        for (Language language : values()) {
            if (file.endsWith(language.extension)) {
                return language;
            }
        }
        return null;
    }
}
