package org.inplace.core.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.graalvm.polyglot.io.ProcessHandler;

/** Starts processes, or only shells with a command, or only what is no shell with a command. */
final class GuardedProcesses implements ProcessHandler {

    private final boolean programs;
    private final boolean shells;

    GuardedProcesses(boolean programs, boolean shells) {
        this.programs = programs;
        this.shells = shells;
    }

    @Override
    public Process start(ProcessCommand command) throws IOException {
        if (!(isShell(command.getCommand()) ? shells : programs)) {
            throw new SecurityException("Process creation is not allowed.");
        }
        ProcessBuilder builder = new ProcessBuilder(command.getCommand()) //
                        .redirectErrorStream(command.isRedirectErrorStream()) //
                        .redirectInput(redirect(command.getInputRedirect())) //
                        .redirectOutput(redirect(command.getOutputRedirect())) //
                        .redirectError(redirect(command.getErrorRedirect()));
        builder.environment().clear();
        builder.environment().putAll(command.getEnvironment());
        if (command.getDirectory() != null) {
            builder.directory(Path.of(command.getDirectory()).toFile());
        }
        return builder.start();
    }

    /** Whether it is {@code sh -c …} or {@code cmd /C …}. */
    private static boolean isShell(List<String> command) {
        if (command.size() < 2) {
            return false;
        }
        Path program = Path.of(command.getFirst()).getFileName();
        String option = command.get(1);
        return switch (program == null ? "" : program.toString()) {
            case "sh" -> option.equals("-c");
            case "cmd", "cmd.exe" -> option.equalsIgnoreCase("/c");
            default -> false;
        };
    }

    private static ProcessBuilder.Redirect redirect(Redirect redirect) {
        return redirect.equals(Redirect.INHERIT) ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.PIPE;
    }
}
