package org.inplace.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.inplace.core.limit.Limit;
import org.inplace.core.limit.Limits;
import org.inplace.core.sandbox.Policy;

/** The options about what a program may do, and what it may use up. They are the same for all languages. */
final class Restrictions {

    private final Policy policy = new Policy();
    private final Limits limits = new Limits();

    /** Takes the option at an index; returns how many words that were, none if it is not one of these. */
    int take(String[] words, int at) throws Failure {
        String word = words[at];
        for (Limit limit : Limit.values()) {
            String name = Limits.option(limit);
            if (word.equals(name)) {
                set(limit, Command.operand(words, at));
                return 2;
            }
            if (word.startsWith(name + "=")) {
                set(limit, word.substring(name.length() + 1));
                return 1;
            }
        }
        return policy.take(word) ? 1 : 0;
    }

    private void set(Limit limit, String text) throws Failure {
        try {
            limits.set(limit, text);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("invalid value '" + text + "' for '" + Limits.option(limit) + " <VALUE>': " + e.getMessage());
        }
    }

    /** @param file the program's; null if there is none */
    void apply(Context.Builder builder, Language language, String file) {
        if (language.capabilities) {
            policy.apply(builder, language.id, language.extension, moduleRoots(file));
        } else {
            policy.apply(builder, language.extension, moduleRoots(file));
        }
        limits.apply(builder);
    }

    boolean keepFromPrivateNetwork() {
        return policy.keepsFromPrivateNetwork();
    }

    /** Where a program may read its modules. */
    static List<Path> moduleRoots(String file) {
        List<Path> roots = new ArrayList<>(List.of(Path.of("")));
        Path directory = file == null ? null : Path.of(file).toAbsolutePath().normalize().getParent();
        if (directory != null) {
            roots.add(directory);
            if (directory.endsWith("src") && directory.getParent() != null) {
                roots.add(directory.getParent());
            }
        }
        return roots;
    }
}
