package org.inplace.launcher.repl;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.inplace.core.limit.Limits;
import org.inplace.core.sandbox.Policy;

/** The environment that the inputs of a command loop share. */
final class Session {

    private static final String NAME = "<repl>";

    private final String language;
    private final Context context;

    Session(String language, String extension, Policy policy, Limits limits, InputStream in, OutputStream out) {
        this(language, limits.apply(policy.apply(Context.newBuilder(), language, extension, List.of(Path.of("")))) //
                        .option(language + ".interactive", "true").in(in).out(out).build());
    }

    Session(String language, Context context) {
        this.language = language;
        this.context = context;
    }

    /** Evaluates a part of an input; its value as the language writes it. */
    String evaluate(String text) {
        return evaluated(text).toString();
    }

    private Value evaluated(String text) {
        try {
            return context.eval(Source.newBuilder(language, text, NAME).interactive(true).cached(false).build());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops what is running; to be called from another thread. */
    void interrupt() {
        try {
            context.interrupt(Duration.ZERO);
        } catch (TimeoutException e) {
            // cannot be: it waits for as long as it takes
        }
    }

    Set<String> variables() {
        return new TreeSet<>(context.getBindings(language).getMemberKeys());
    }

    /** The names that may follow a variable and a dot, or a path of such names. */
    Collection<String> members(String path) {
        try {
            Value value = context.getBindings(language);
            for (String name : path.split("\\.")) {
                value = member(value, name);
                if (value == null) {
                    return List.of();
                }
            }
            return memberNames(value);
        } catch (PolyglotException e) {
            return List.of();
        }
    }

    private static Value member(Value value, String name) {
        if (value.hasHashEntries() && value.hasHashEntry(name)) {
            return value.getHashValue(name);
        }
        return value.hasMember(name) ? value.getMember(name) : null;
    }

    private static Collection<String> memberNames(Value value) {
        if (!value.hasHashEntries()) {
            return value.getMemberKeys();
        }
        Value keys = value.getHashKeysIterator();
        Set<String> names = new TreeSet<>();
        while (keys.hasIteratorNextElement()) {
            names.add(keys.getIteratorNextElement().toString());
        }
        return names.stream().filter(name -> name.matches("[A-Za-z_]\\w*")).collect(Collectors.toList());
    }

    void close() {
        try {
            context.close(true);
        } catch (PolyglotException e) {
            // nothing of it is needed any more
        }
    }
}
