package org.inplace.library;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;

/** Runs programs in contexts that tests set up. */
final class Programs {

    private Programs() {
    }

    /** The lines that a program prints. */
    static List<String> output(Context.Builder builder, String program) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Context context = builder.out(out).build()) {
            context.eval("ruff", program);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** The message of the error in which an expression ends. */
    static String error(Context context, String expression) {
        try {
            return "no error, but " + context.eval("ruff", "outcome := " + expression);
        } catch (PolyglotException e) {
            return e.isGuestException() ? e.getMessage() : e.toString();
        }
    }
}
