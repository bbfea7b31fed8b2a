package org.inplace.ruff.tools;

import java.io.IOException;
import java.util.List;
import org.inplace.core.command.Command;
import org.inplace.core.command.CommandSyntax;
import org.inplace.core.command.Console;
import org.inplace.core.command.Invocation;

/** A command with options: reads them, and reports failures. */
public abstract class Tool implements Command {

    /** What the command takes. */
    protected abstract CommandSyntax syntax();

    /**
     * Does the work.
     *
     * @return the exit status
     */
    protected abstract int run(Invocation invocation, Console console) throws ToolFailure, IOException;

    @Override
    public final int run(List<String> words, Console console) throws IOException {
        try {
            return run(syntax().parse(words), console);
        } catch (ToolFailure failure) {
            console.out().flush();
            console.err().print(failure.report());
            return failure.status();
        }
    }
}
