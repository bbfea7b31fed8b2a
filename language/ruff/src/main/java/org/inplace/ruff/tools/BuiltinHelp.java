package org.inplace.ruff.tools;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** One line on each built-in, from the resource {@code builtins.txt}: a name, its parameters, a tab, what it does. */
final class BuiltinHelp {

    static final String UNKNOWN = "No dedicated help text yet for this function.";

    private BuiltinHelp() {
    }

    static String of(String name) {
        InputStream resource = BuiltinHelp.class.getResourceAsStream("builtins.txt");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> line.startsWith(name + "(") || line.startsWith(name + "\t")) //
                            .findFirst().map(line -> line.replace("\t", ": ")).orElse(UNKNOWN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
