package org.inplace.launcher;

import java.io.Console;
import java.nio.file.Path;
import org.graalvm.nativeimage.ProcessProperties;

/**
 * Runs a program from a native executable. No script has told {@link Main} what it needs to know: the language is that of the
 * name by which the executable was called, as if it were one of the scripts.
 */
public final class NativeMain {

    /** As large as what the script asks of the JVM, so that programs may recurse as deep. */
    private static final long STACK = 256L << 20;

    private NativeMain() {
    }

    public static void main(String[] words) {
        String command = Path.of(ProcessProperties.getArgumentVectorProgramName()).getFileName().toString();
        System.setProperty("inplace.command", command);
        if (Language.named(command) != null) {
            System.setProperty("inplace.language", command);
        }
        Console console = System.console();
        if (console != null && console.isTerminal()) {
            System.setProperty("inplace.input", "true");
            System.setProperty("inplace.terminal", "true");
        }
        new Thread(null, () -> Main.main(words), command, STACK).start();
    }
}
