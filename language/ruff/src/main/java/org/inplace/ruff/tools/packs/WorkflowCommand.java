package org.inplace.ruff.tools.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inplace.core.command.Console;
import org.inplace.core.command.Invocation;
import org.inplace.ruff.runtime.SystemErrors;
import org.inplace.ruff.tools.Tool;
import org.inplace.ruff.tools.ToolFailure;
import org.inplace.ruff.tools.packages.ReservedNames;
import org.inplace.ruff.tools.report.Check;
import org.inplace.ruff.tools.report.Report;

/** What the two ways of calling a command of a pack have in common. */
abstract class WorkflowCommand extends Tool {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    /** Shows what went wrong. */
    abstract ToolFailure failure(String message);

    static void checkNamespace(String namespace) throws ToolFailure {
        Optional<String> reserved = ReservedNames.namespace(namespace);
        if (reserved.isPresent()) {
            throw ToolFailure.of(ToolFailure.USAGE, "Namespace '" + namespace + "' is reserved by Ruff (category: " + reserved.get()
                            + ").\n\nChoose another namespace for the pack.");
        }
    }

    /** @param name of the command, or null if none was given */
    int execute(String namespace, String name, Invocation given, Console console) throws ToolFailure {
        if (name == null) {
            throw failure("No command specified for namespace '" + namespace + "'. Usage: ruff " + namespace + " <command> [--json]");
        }
        Pack pack = Packs.load(console).find(namespace);
        if (pack == null) {
            throw failure("Unknown workflow namespace '" + namespace + "'. Use 'ruff workflow list' to see available namespaces.");
        }
        Pack.Entry command = pack.commands().stream().filter(entry -> entry.name().equals(name)).findFirst().orElse(null);
        if (command == null) {
            String names = pack.commands().stream().map(Pack.Entry::name).collect(Collectors.joining(", "));
            throw failure("Unknown command '" + name + "' in namespace '" + namespace + "'. Available commands: " + names);
        }
        Report report = report(pack, command, given.rest(), console);
        console.out().print(given.has("--json") ? report.json() : report.text());
        if (given.has("--save")) {
            save(pack, report, console);
        }
        return report.status() == Check.Status.FAIL ? ToolFailure.CHECK_FAILED : 0;
    }

    private Report report(Pack pack, Pack.Entry command, List<String> arguments, Console console) throws ToolFailure {
        try {
            return new PackRunner(console).run(pack, command, new Report.Origin("ruff", pack.id(), pack.namespace(), command.name(), "default"),
                            arguments);
        } catch (PackRunner.Failed e) {
            throw failure(e.getMessage());
        }
    }

    private void save(Pack pack, Report report, Console console) throws ToolFailure {
        Path project = console.directory().toAbsolutePath().normalize().getFileName();
        Path directory = pack.directory().resolve(".reports").resolve((project == null ? "project" : project) + "-" + LocalDateTime.now()
                        .format(STAMP));
        try {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve("report.json"), report.json());
            Files.writeString(directory.resolve("report.md"), "```text\n" + report.text() + "```\n");
        } catch (IOException e) {
            throw failure("Failed to write '" + directory + "': " + SystemErrors.text(e, directory));
        }
        console.err().print("Report saved to: " + directory + "\n");
    }
}
