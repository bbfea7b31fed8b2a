package org.inplace.ruff.tools.packages;

import org.inplace.core.command.CommandSyntax;
import org.inplace.core.command.Console;
import org.inplace.core.command.Invocation;
import org.inplace.ruff.tools.Tool;
import org.inplace.ruff.tools.ToolFailure;

/** {@code ruff package-publish}. */
public final class PublishCommand extends Tool {

    @Override
    protected CommandSyntax syntax() {
        return new CommandSyntax("ruff package-publish", "Check that a package could be published. Nothing is sent anywhere.")
                        .value("--manifest", Manifest.FILE, "The manifest")
                        .flag("--publish", "Report it as published");
    }

    @Override
    protected int run(Invocation given, Console console) throws ToolFailure {
        Manifest manifest = new ProjectFiles(console).manifest(given.get("--manifest"));
        String what = manifest.name() + "\t" + manifest.version();
        console.out().print(given.has("--publish") ? "published\t" + what + "\n" : "publish preview\t" + what + "\tdependencies="
                        + manifest.dependencies().size() + "\n");
        return 0;
    }
}
