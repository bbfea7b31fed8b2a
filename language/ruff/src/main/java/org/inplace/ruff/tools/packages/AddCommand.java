package org.inplace.ruff.tools.packages;

import org.inplace.core.command.CommandSyntax;
import org.inplace.core.command.Console;
import org.inplace.core.command.Invocation;
import org.inplace.ruff.tools.Tool;
import org.inplace.ruff.tools.ToolFailure;

/** {@code ruff package-add}. */
public final class AddCommand extends Tool {

    @Override
    protected CommandSyntax syntax() {
        return new CommandSyntax("ruff package-add", "Add a dependency to the manifest, or change its version. Comments in the manifest are lost.")
                        .word("NAME", "The dependency")
                        .value("--version", "*", "Which versions will do")
                        .value("--manifest", Manifest.FILE, "The manifest");
    }

    @Override
    protected int run(Invocation given, Console console) throws ToolFailure {
        String name = given.get("NAME");
        String version = given.get("--version");
        demand(name, "name");
        demand(version, "version");
        ProjectFiles files = new ProjectFiles(console);
        Manifest manifest = files.manifest(given.get("--manifest"));
        files.write(given.get("--manifest"), manifest.with(name, version).toToml());
        console.out().print("added dependency " + name + " " + version + "\n");
        return 0;
    }

    private static void demand(String text, String what) throws ToolFailure {
        if (text.isBlank()) {
            throw ToolFailure.of(ToolFailure.FAILED, "Dependency " + what + " must not be empty");
        }
    }
}
