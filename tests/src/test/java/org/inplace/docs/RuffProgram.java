package org.inplace.docs;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.io.IOAccess;

/** Runs a Ruff program as {@code bin/ruff} does: on the optimising runtime, with nothing set. */
final class RuffProgram {

    private RuffProgram() {
    }

    static String run(String name, String text) {
        return run(name, text, Context.newBuilder("ruff"));
    }

    /** Runs a program that may use files, with a directory to work in that is the one for temporary files, too. */
    static String run(String name, String text, Path directory) {
        return run(name, text, Context.newBuilder("ruff").allowIO(IOAccess.ALL).currentWorkingDirectory(directory) //
                        .environment("TMPDIR", directory.toString()));
    }

    private static String run(String name, String text, Context.Builder builder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Context context = builder.allowCreateThread(true).out(out).err(out).build()) {
            context.eval(Source.newBuilder("ruff", text, name).buildLiteral());
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
