package org.inplace.core.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line that starts the running program again, for commands that run other programs in processes of their own. */
public final class ThisProgram {

    private ThisProgram() {
    }

    /**
     * The JVM with all its options and the main class, followed by the given words.
     *
     * @throws UnsupportedOperationException if the system does not tell how this process was started
     */
    public static List<String> with(String... words) {
        List<String> started = started();
        int main = started.indexOf("-m");
        if (main < 0 || main + 1 >= started.size()) {
            throw new UnsupportedOperationException("the system does not tell how this program was started");
        }
        List<String> line = new ArrayList<>(started.subList(0, main + 2));
        line.set(0, ProcessHandle.current().info().command().orElse(started.getFirst()));
        line.addAll(List.of(words));
        return line;
    }

    /** Linux tells the words of a long command line only in this file. */
    private static List<String> started() {
        try {
            return List.of(Files.readString(Path.of("/proc/self/cmdline")).split("\0"));
        } catch (IOException e) {
            List<String> words = new ArrayList<>(List.of(""));
            words.addAll(List.of(ProcessHandle.current().info().arguments().orElse(new String[0])));
            return words;
        }
    }
}
