package org.inplace.ruff.runtime;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inplace.core.source.Position;

/** The report on a failed run for programs (library specification, section 6.1). */
public final class RuntimeDiagnostic {

    private static final String VERSION = "1.0.0-draft";

    private final Map<String, Object> diagnostic = new TreeMap<>();
    private final int exitCode;

    private RuntimeDiagnostic(int exitCode) {
        this.exitCode = exitCode;
    }

    /**
     * What is reported.
     *
     * @param file may be null, and so may the position
     */
    public static RuntimeDiagnostic of(Reporter reporter, String message, String file, Position position, int exitCode) {
        RuntimeDiagnostic made = new RuntimeDiagnostic(exitCode);
        made.diagnostic.put("code", reporter.code);
        made.diagnostic.put("column", position == null ? 0 : position.column());
        made.diagnostic.put("file", file);
        made.diagnostic.put("help", null);
        made.diagnostic.put("line", position == null ? 0 : position.line());
        made.diagnostic.put("message", message);
        made.diagnostic.put("severity", "error");
        made.diagnostic.put("subsystem", reporter.subsystem);
        return made;
    }

    /** @param callStack the active functions, innermost last; null if the program was not running */
    public String json(List<String> callStack) {
        Map<String, Object> envelope = new TreeMap<>();
        if (callStack != null) {
            envelope.put("call_stack", callStack);
            envelope.put("runtime_kind", "Runtime Error");
        }
        envelope.put("command", "run");
        envelope.put("contract_version", VERSION);
        envelope.put("diagnostic", diagnostic);
        envelope.put("exit_code", exitCode);
        envelope.put("kind", "runtime_diagnostic");
        envelope.put("status", "error");
        return Json.write(envelope);
    }
}
