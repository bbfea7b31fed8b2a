package org.inplace.ruff.tools;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inplace.core.command.Command;
import org.inplace.core.command.Console;
import org.inplace.core.command.Words;
import org.inplace.ruff.runtime.PrettyJson;
import org.inplace.ruff.syntax.Ast;
import org.inplace.ruff.syntax.Children;

/** {@code ruff check}: says what is wrong with a program without running it. */
final class CheckCommand implements Command {

    private static final String QUIET = "--quiet";
    private static final String VERBOSE = "--verbose";
    private static final String JSON = "--json";

    @Override
    public int run(List<String> arguments, Console console) {
        Words words = new Words("ruff check FILE [-q | -v] [--json]", "Says what is wrong with a program without running it.") //
                        .flag("-q", QUIET).flag("-v", VERBOSE).flag(JSON).parse(arguments, "FILE");
        if (words.has(QUIET) && words.has(VERBOSE)) {
            throw words.rejected("the argument '--quiet' cannot be used with '--verbose'");
        }
        String file = words.operand(0);
        try {
            Ast.Program program = ProgramFile.read(file, console).program();
            report(words, file, program, console);
            return 0;
        } catch (ProgramFile.Unusable e) {
            return e.report(console);
        }
    }

    private static void report(Words words, String file, Ast.Program program, Console console) {
        int statements = program.statements().size();
        if (words.has(JSON)) {
            Map<String, Object> result = Map.of("command", "check", "file", file, "status", "ok", //
                            "statement_count", statements, "bytecode_instruction_count", nodes(program));
            console.out().print(PrettyJson.text(new TreeMap<>(result)));
        } else if (words.has(VERBOSE)) {
            console.out().println("check passed: " + file + " (statements=" + statements + ", bytecode_instructions=" + nodes(program) + ")");
        } else if (!words.has(QUIET)) {
            console.out().println("check passed: " + file);
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
