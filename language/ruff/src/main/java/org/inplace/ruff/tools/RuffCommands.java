package org.inplace.ruff.tools;

import java.util.Map;
import org.inplace.core.command.Command;
import org.inplace.core.command.CommandProvider;
import org.inplace.ruff.Language;
import org.inplace.ruff.tools.format.FormatCommand;
import org.inplace.ruff.tools.lint.LintCommand;

/** All commands of {@code ruff} apart from {@code run}. */
public final class RuffCommands implements CommandProvider {

    @Override
    public String language() {
        return Language.ID;
    }

    @Override
    public Map<String, Command> commands() {
        return Map.ofEntries(
                        Map.entry("format", new FormatCommand()),
                        Map.entry("lint", new LintCommand()));
    }
}
