package org.inplace.ruff.tools.packages;

import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import org.inplace.core.command.CommandSyntax;
import org.inplace.core.command.Console;
import org.inplace.core.command.Invocation;
import org.inplace.ruff.tools.Tool;
import org.inplace.ruff.tools.ToolFailure;

/** {@code ruff init}. */
public final class InitCommand extends Tool {

    @Override
    protected CommandSyntax syntax() {
        return new CommandSyntax("ruff init", "Begin a project: a manifest and a first program. Overwrites nothing.")
                        .value("--dir", ".", "Where")
                        .value("--name", null, "The package's name [default: that of the directory]");
    }

    @Override
    protected int run(Invocation given, Console console) throws ToolFailure {
        String directory = given.get("--dir");
        String name = given.has("--name") ? given.get("--name") : nameOf(directory);
        if (name.isBlank()) {
            throw ToolFailure.of(ToolFailure.USAGE, "Package name must not be empty");
        }
        Optional<String> reserved = ReservedNames.packageName(name);
        if (reserved.isPresent()) {
            throw ToolFailure.of(ToolFailure.USAGE,
                            "Package name '" + name + "' is reserved by Ruff (category: " + reserved.get()
                            + "). Choose a different project/package name.");
        }
        ProjectFiles files = new ProjectFiles(console);
        String base = directory.endsWith("/") ? directory : directory + "/";
        files.createDirectory(base + "src");
        files.create(base + Manifest.FILE, new Manifest(name, "0.1.0", new TreeMap<>()).toToml());
        files.create(base + "src/main.ruff", "print(\"Hello from Ruff\")\n");
        console.out().print("initialized project at " + directory + "\n");
        return 0;
    }

    private static String nameOf(String directory) {
        Path last = Path.of(directory + "/.").normalize().getFileName();
        return last == null || last.toString().isEmpty() || directory.endsWith("..") ? "ruff_project" : last.toString();
    }
}
