package org.inplace.ruff.tools;

import java.util.List;
import org.inplace.core.source.Diagnostic;
import org.inplace.ruff.syntax.Diagnostics;

/** Something that keeps a command from doing its work: what to tell on standard error, and the exit status. */
public final class ToolFailure extends Exception {

    public static final int CHECK_FAILED = 1;
    public static final int USAGE = 2;
    public static final int NOT_A_PROGRAM = 3;
    public static final int FAILED = 4;
    public static final int FILES = 5;

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String report;

    private ToolFailure(int status, String message, String report) {
        super(message, null, false, false);
        this.status = status;
        this.report = report;
    }

    /** A failure that is shown as all failures of the command line are. */
    public static ToolFailure of(int status, String message) {
        return new ToolFailure(status, message, "[RUFCLI001] [cli] error: " + message + "\n");
    }

    /** A failure of a helper of editors. */
    public static ToolFailure language(int status, String message) {
        return new ToolFailure(status, message, "[RUFLSP001] [lsp] error: " + message + "\n");
    }

    /** A failure of which only the bare text is shown. */
    public static ToolFailure plain(int status, String text) {
        return new ToolFailure(status, text, text + "\n");
    }

    /** A text that is no program. */
    public static ToolFailure of(List<Diagnostic> diagnostics, SourceFile file) {
        Diagnostic first = diagnostics.getFirst();
        return new ToolFailure(Diagnostics.exitCode(first.code()), first.message(), Diagnostics.render(diagnostics, file.name(), file.text()));
    }

    public int status() {
        return status;
    }

    /** The complete text for standard error. */
    public String report() {
        return report;
    }
}
