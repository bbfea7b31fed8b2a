package org.inplace.syntax.lua;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The reference implementation, if it is installed: the programs {@code lua5.1} and {@code luac5.1}. */
final class Reference {

    /** Compiles texts, given as lines of hexadecimal digits, and prints the messages in the same way. */
    private static final String COMPILE = """
            for line in io.lines(...) do
                local text = line:gsub("%x%x", function(digits) return string.char(tonumber(digits, 16)) end)
                local _, message = loadstring(text, "=L")
                io.write((message or ""):gsub(".", function(c) return ("%02x"):format(c:byte()) end) .. "", "\\n")
            end
            """;

    private Reference() {
    }

    /** Skips the test that calls it, and says so, if a program is not installed. */
    static void assumeInstalled(String program) {
        boolean installed;
        try {
            installed = new ProcessBuilder(program, "-v").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException missing) {
            installed = false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        if (!installed) {
            System.err.println("SKIPPED: " + program + " is not installed, nothing was compared with it");
        }
        assumeTrue(installed, program + " is not installed");
    }

    /** What a program says about texts of bytes; null for those that compile. */
    static List<String> messages(String program, List<String> texts) {
        StringBuilder input = new StringBuilder();
        for (String text : texts) {
            text.chars().forEach(c -> input.append(String.format("%02x", c)));
            input.append('\n');
        }
        List<String> messages = new ArrayList<>();
        for (String line : run(input.toString(), path -> List.of(program, "-e", COMPILE.replace("...", '"' + path + '"'))).split("\n", -1)) {
            StringBuilder message = new StringBuilder();
            for (int i = 0; i < line.length(); i += 2) {
                message.append((char) Integer.parseInt(line.substring(i, i + 2), 16));
            }
            messages.add(line.isEmpty() ? null : message.toString());
        }
        return messages.subList(0, texts.size());
    }

    /** The listing of a chunk by {@code luac5.1}. */
    static String listing(String text) {
        return run(text, path -> List.of("luac5.1", "-p", "-l", path));
    }

    private interface Command {
        List<String> on(String path);
    }

    private static String run(String input, Command command) {
        try {
            Path file = Files.createTempFile("reference", ".lua");
            try {
                Files.write(file, input.getBytes(StandardCharsets.ISO_8859_1));
                Process process = new ProcessBuilder(command.on(file.toString())).redirectErrorStream(true).start();
                String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
                if (process.waitFor() != 0) {
                    throw new AssertionError(output + input);
                }
                return output;
            } finally {
                Files.delete(file);
            }
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
