package org.inplace.ruff.tools.packages;

import org.inplace.core.command.CommandSyntax;
import org.inplace.core.command.Console;
import org.inplace.core.command.Invocation;
import org.inplace.ruff.tools.Tool;
import org.inplace.ruff.tools.ToolFailure;

/** {@code ruff package-install}. */
public final class InstallCommand extends Tool {

    @Override
    protected CommandSyntax syntax() {
        return new CommandSyntax("ruff package-install", "Write the lock file of a manifest, or compare it.")
                        .value("--manifest", Manifest.FILE, "The manifest")
                        .value("--lockfile", null, "The lock file [default: " + LockFile.FILE + " beside the manifest]")
                        .flag("--frozen", "Only compare");
    }

    @Override
    protected int run(Invocation given, Console console) throws ToolFailure {
        ProjectFiles files = new ProjectFiles(console);
        String manifestFile = given.get("--manifest");
        String lockFile = given.has("--lockfile") ? given.get("--lockfile") : ProjectFiles.sibling(manifestFile, LockFile.FILE);
        Manifest manifest = files.manifest(manifestFile);
        if (given.has("--frozen")) {
            LockFile.verify(files.read(lockFile), manifest);
            console.out().print("lockfile verified\t" + lockFile + "\n");
        } else {
            files.write(lockFile, LockFile.of(manifest));
            console.out().print("lockfile written\t" + lockFile + "\n");
        }
        manifest.dependencies().forEach((name, version) -> console.out().print("install\t" + name + "\t" + version + "\n"));
        if (manifest.dependencies().isEmpty()) {
            console.out().print("no dependencies declared\n");
        }
        return 0;
    }
}
