package org.inplace.lua.profile;

import java.util.Set;

import org.inplace.lua.runtime.ByteString;

/** The first line of a script if it begins with {@code #!}: names the engine, and flags, which are checked and otherwise ignored. */
final class Shebang {

    private static final Set<String> FLAGS = Set.of("no-writes", "allow-oom", "allow-stale", "no-cluster", "allow-cross-slot-keys");
    private static final String FLAGS_OPTION = "flags=";

    /** The line makes no sense; the message says why. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message, null, false, false);
        }
    }

    private Shebang() {
    }

    /** The script without the text of its first line if that is one; the line end stays, so that lines are counted from the top. */
    static ByteString body(ByteString script) throws Malformed {
        if (script.length() < 2 || script.at(0) != '#' || script.at(1) != '!') {
            return script;
        }
        int end = 0;
        while (end < script.length() && script.at(end) != '\n') {
            end++;
        }
        if (end == script.length()) {
            throw new Malformed("Invalid script shebang");
        }
        String[] words = script.substring(0, end).toString().trim().split("\\s+");
        if (!words[0].equals("#!lua")) {
            throw new Malformed("Unexpected engine in script shebang: " + words[0]);
        }
        for (int i = 1; i < words.length; i++) {
            check(words[i]);
        }
        return script.substring(end, script.length());
    }

    private static void check(String option) throws Malformed {
        if (!option.startsWith(FLAGS_OPTION)) {
            throw new Malformed("Unknown lua shebang option: " + option);
        }
        for (String flag : option.substring(FLAGS_OPTION.length()).split(",")) {
            if (!flag.isEmpty() && !FLAGS.contains(flag)) {
                throw new Malformed("Unexpected flag in script shebang: " + flag);
            }
        }
    }
}
