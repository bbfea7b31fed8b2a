package org.inplace.core.command;

import java.util.ArrayList;
import java.util.Arrays;
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
        ProcessHandle.Info process = ProcessHandle.current().info();
        String java = process.command().orElseThrow(ThisProgram::unknown);
        String[] arguments = process.arguments().orElseThrow(ThisProgram::unknown);
        int main = Arrays.asList(arguments).indexOf("-m");
        if (main < 0 || main + 1 >= arguments.length) {
            throw unknown();
        }
        List<String> line = new ArrayList<>();
        line.add(java);
        line.addAll(Arrays.asList(arguments).subList(0, main + 2));
        line.addAll(List.of(words));
        return line;
    }

    private static UnsupportedOperationException unknown() {
        return new UnsupportedOperationException("the system does not tell how this program was started");
    }
}
