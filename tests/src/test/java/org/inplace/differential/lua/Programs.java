package org.inplace.differential.lua;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Several programs as one: the driver, and a call of its run() for each of them. */
final class Programs {
    private static final String DRIVER = resource("/differential/driver.lua");

    private Programs() {
    }

    private static String resource(String name) {
        try (InputStream stream = Programs.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String joined(List<String> programs) {
        StringBuilder text = new StringBuilder(DRIVER);
        for (String program : programs) {
            String quoted = program.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
            text.append("run(\"").append(quoted).append("\")\n");
        }
        return text.toString();
    }

    /** What each program printed; fewer if something ended all of them. Signs of NaN, addresses and the callers of a program do not count. */
    static List<String> outputs(String printed) {
        List<String> outputs = new ArrayList<>();
        int from = 0;
        for (int end = printed.indexOf("\1\n"); end >= 0; end = printed.indexOf("\1\n", from)) {
            outputs.add(normal(printed.substring(from, end)));
            from = end + 2;
        }
        return outputs;
    }

    static String normal(String output) {
        return output.replace("-nan", "nan").replace("-NAN", "NAN").replaceAll("0x[0-9a-f]{6,}", "ADDRESS").replaceAll("\n\tstdin:[^\n]*(\n\t[^\n]*)*", "");
    }
}
