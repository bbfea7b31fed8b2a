package org.inplace.ruff.tools.packs;

import org.inplace.core.command.CommandSyntax;
import org.inplace.core.command.Console;
import org.inplace.core.command.Invocation;
import org.inplace.ruff.tools.ToolFailure;
import org.inplace.ruff.tools.packages.ReservedNames;

/** {@code ruff NAMESPACE COMMAND}. */
public final class NamespaceCommand extends WorkflowCommand {

    private final String namespace;

    public NamespaceCommand(String namespace) {
        this.namespace = namespace;
    }

    @Override
    protected CommandSyntax syntax() {
        return new CommandSyntax("ruff " + namespace, "Run a command of a workflow pack.")
                        .optionalWord("COMMAND", "The command")
                        .flag("--json", "Report as JSON")
                        .flag("--save", "Keep the report in the pack's directory")
                        .rest("ARGS");
    }

    @Override
    protected int run(Invocation given, Console console) throws ToolFailure {
        if (ReservedNames.command(namespace).isPresent()) {
            throw ToolFailure.of(ToolFailure.USAGE, "Command name '" + namespace + "' is reserved by the Ruff CLI.\n\n"
                            + "Use a contribution point of the command, or `ruff pack run` with the pack's own namespace.");
        }
        checkNamespace(namespace);
        return execute(namespace, given.get("COMMAND"), given, console);
    }

    @Override
    ToolFailure failure(String message) {
        return ToolFailure.plain(ToolFailure.CHECK_FAILED, "Error: " + message);
    }
}
