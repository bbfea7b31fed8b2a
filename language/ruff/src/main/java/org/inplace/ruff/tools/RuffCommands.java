package org.inplace.ruff.tools;

import java.util.Map;
import java.util.Optional;
import org.inplace.core.command.Command;
import org.inplace.core.command.CommandProvider;
import org.inplace.core.command.Dialogue;
import org.inplace.ruff.Language;
import org.inplace.ruff.runtime.Reporter;
import org.inplace.ruff.runtime.RuntimeDiagnostic;
import org.inplace.ruff.tools.bench.BenchCommand;
import org.inplace.ruff.tools.bench.ProfileCommand;
import org.inplace.ruff.tools.docs.DocgenCommand;
import org.inplace.ruff.tools.doctor.DoctorCommand;
import org.inplace.ruff.tools.editor.CodeActionsCommand;
import org.inplace.ruff.tools.editor.CompleteCommand;
import org.inplace.ruff.tools.editor.DefinitionCommand;
import org.inplace.ruff.tools.editor.DiagnosticsCommand;
import org.inplace.ruff.tools.editor.HoverCommand;
import org.inplace.ruff.tools.editor.ReferencesCommand;
import org.inplace.ruff.tools.editor.RenameCommand;
import org.inplace.ruff.tools.format.FormatCommand;
import org.inplace.ruff.tools.lint.LintCommand;
import org.inplace.ruff.tools.packages.AddCommand;
import org.inplace.ruff.tools.packages.InitCommand;
import org.inplace.ruff.tools.packages.InstallCommand;
import org.inplace.ruff.tools.packages.PublishCommand;
import org.inplace.ruff.tools.packs.NamespaceCommand;
import org.inplace.ruff.tools.packs.PackCommand;

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
                        Map.entry("test-run", (words, console) -> new TestRunCommand().run(words, console)), //
                        Map.entry("format", new FormatCommand()), //
                        Map.entry("lint", new LintCommand()), //
                        Map.entry("init", new InitCommand()), //
                        Map.entry("package-add", new AddCommand()), //
                        Map.entry("package-install", new InstallCommand()), //
                        Map.entry("package-publish", new PublishCommand()), //
                        Map.entry("lsp-complete", new CompleteCommand()), //
                        Map.entry("lsp-definition", new DefinitionCommand()), //
                        Map.entry("lsp-references", new ReferencesCommand()), //
                        Map.entry("lsp-hover", new HoverCommand()), //
                        Map.entry("lsp-diagnostics", new DiagnosticsCommand()), //
                        Map.entry("lsp-rename", new RenameCommand()), //
                        Map.entry("lsp-code-actions", new CodeActionsCommand()), //
                        Map.entry("docgen", new DocgenCommand()), //
                        Map.entry("doctor", new DoctorCommand()), //
                        Map.entry("pack", new PackCommand()), //
                        Map.entry("bench", new BenchCommand()), //
                        Map.entry("profile", new ProfileCommand()));
    }

    @Override
    public Dialogue dialogue() {
        return new RuffDialogue();
    }

    @Override
    public String crashReport(String message, int exitCode) {
        return RuntimeDiagnostic.of(Reporter.VM, message, null, null, exitCode).json(null);
    }

    /** The namespace of a workflow pack. */
    @Override
    public Optional<Command> other(String word) {
        return Optional.of(new NamespaceCommand(word));
    }
}
