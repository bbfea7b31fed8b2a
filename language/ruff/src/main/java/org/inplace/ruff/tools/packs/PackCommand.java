package org.inplace.ruff.tools.packs;

import org.inplace.core.command.CommandSyntax;
import org.inplace.core.command.Console;
import org.inplace.core.command.Invocation;
import org.inplace.ruff.tools.ToolFailure;

/** {@code ruff pack run NAMESPACE COMMAND}. */
public final class PackCommand extends WorkflowCommand {

    @Override
    protected CommandSyntax syntax() {
        return new CommandSyntax("ruff pack", "Run a command of a workflow pack.")
                        .word("ACTION", "run")
                        .word("NAMESPACE", "The pack's namespace")
                        .word("COMMAND", "The command")
                        .flag("--json", "Report as JSON")
                        .flag("--save", "Keep the report in the pack's directory")
                        .rest("ARGS");
    }

    @Override
    protected int run(Invocation given, Console console) throws ToolFailure {
        if (!given.get("ACTION").equals("run")) {
            throw given.rejected("unrecognized subcommand '" + given.get("ACTION") + "'");
        }
        checkNamespace(given.get("NAMESPACE"));
        return execute(given.get("NAMESPACE"), given.get("COMMAND"), given, console);
    }

    @Override
    ToolFailure failure(String message) {
        return ToolFailure.of(ToolFailure.FAILED, message);
    }
}
