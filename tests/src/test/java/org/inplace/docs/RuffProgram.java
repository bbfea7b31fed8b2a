package org.inplace.docs;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;

/** Runs a Ruff program as {@code bin/ruff} does: on the optimising runtime, with nothing set. */
final class RuffProgram {

    private RuffProgram() {
    }

    static String run(String name, String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Context context = Context.newBuilder("ruff").allowCreateThread(true).out(out).err(out).build()) {
            context.eval(Source.newBuilder("ruff", text, name).buildLiteral());
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
