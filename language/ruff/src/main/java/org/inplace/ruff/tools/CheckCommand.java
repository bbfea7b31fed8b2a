package org.inplace.ruff.tools;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.inplace.core.command.CommandSyntax;
import org.inplace.core.command.Console;
import org.inplace.core.command.Invocation;
import org.inplace.ruff.runtime.Json;
import org.inplace.ruff.syntax.Ast;
import org.inplace.ruff.syntax.Children;

/** {@code ruff check}: says what is wrong with a program without running it. */
final class CheckCommand extends Tool {

    private static final String QUIET = "--quiet";
    private static final String VERBOSE = "--verbose";
    private static final String JSON = "--json";

    @Override
    protected CommandSyntax syntax() {
        return new CommandSyntax("ruff check", "Say what is wrong with a program without running it.").word("FILE", "The program")
                        .flag(QUIET, "Print nothing if nothing is wrong").shortName("-q", QUIET)
                        .flag(VERBOSE, "Tell the program's size, too").shortName("-v", VERBOSE)
                        .flag(JSON, "Report as JSON");
    }

    @Override
    protected int run(Invocation given, Console console) throws ToolFailure {
        if (given.has(QUIET) && given.has(VERBOSE)) {
            throw given.rejected("the argument '--quiet' cannot be used with '--verbose'");
        }
        SourceFile file = SourceFile.read(given.get("FILE"), console);
        report(given, file.name(), file.program(), console.out());
        return 0;
    }

    private static void report(Invocation given, String file, Ast.Program program, PrintStream out) {
        int statements = program.statements().size();
        if (given.has(JSON)) {
            out.print(Json.write(Json.sorted("command", "check", "file", file, "status", "ok", //
                            "statement_count", statements, "bytecode_instruction_count", nodes(program))));
        } else if (given.has(VERBOSE)) {
            out.println("check passed: " + file + " (statements=" + statements + ", bytecode_instructions=" + nodes(program) + ")");
        } else if (!given.has(QUIET)) {
            out.println("check passed: " + file);
        }
    }

    /** How many nodes the syntax tree has: the measure of a program's size that this implementation has. */
    private static int nodes(Ast.Program program) {
        int count = 0;
        Deque<Ast> rest = new ArrayDeque<>(List.of(program));
        while (!rest.isEmpty()) {
            count++;
            Children.of(rest.pop()).forEach(rest::push);
        }
        return count;
    }
}
