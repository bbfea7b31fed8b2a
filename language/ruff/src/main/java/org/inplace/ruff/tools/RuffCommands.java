package org.inplace.ruff.tools;

import java.util.Map;
import org.inplace.core.command.Command;
import org.inplace.core.command.CommandProvider;
import org.inplace.core.command.Dialogue;
import org.inplace.ruff.Language;
import org.inplace.ruff.runtime.Reporter;
import org.inplace.ruff.runtime.RuntimeDiagnostic;

/** All commands of {@code ruff} apart from {@code run}. */
public final class RuffCommands implements CommandProvider {

    @Override
    public String language() {
        return Language.ID;
    }

    @Override
    public Map<String, Command> commands() {
        return Map.ofEntries( //
                        Map.entry("check", new CheckCommand()), //
                        Map.entry("test", new TestCommand()), //
                        Map.entry("test-run", new TestRunCommand()));
    }

    @Override
    public Dialogue dialogue() {
        return new RuffDialogue();
    }

    @Override
    public String crashReport(String message, int exitCode) {
        return RuntimeDiagnostic.of(Reporter.VM, message, null, null, exitCode).json(null);
    }
}
