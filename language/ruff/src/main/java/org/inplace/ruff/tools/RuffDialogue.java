package org.inplace.ruff.tools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.inplace.core.command.Dialogue;
import org.inplace.core.source.SyntaxException;
import org.inplace.ruff.lib.Prelude;
import org.inplace.ruff.syntax.Ast;
import org.inplace.ruff.syntax.Binder;
import org.inplace.ruff.syntax.Parser;
import org.inplace.ruff.syntax.StaticChecks;

/** Ruff in the command loop (library specification, section 5.6). */
final class RuffDialogue implements Dialogue {

    private static final int WIDTH = 54;
    private static final int MARGIN = 10;

    private static final String HELP = """

                    REPL Commands:
                      :help, :h          show this text
                      :quit, :q, :exit   leave (so does Ctrl-D)
                      :clear, :c         clear the screen
                      :vars, :v          list the variables
                      :reset, :r         begin anew, without variables
                      .help NAME         what a function does

                    Navigation:
                      Up, Down           earlier inputs, later inputs
                      Ctrl-R             search in earlier inputs
                      Tab                complete a name, or a member behind a dot
                      Ctrl-C             drop the input; stop what is running

                    Multi-line Input:
                      An input goes on in the next line while a brace, a bracket, a parenthesis or a string is open, or
                      if the line ends with \\.

                    Examples:
                      x := 6
                      x * 7
                      func twice(f, v) { return f(f(v)) }
                      twice(func(n) { return n * n }, 3)

                    """;

    private final Prelude prelude = new Prelude();

    @Override
    public List<String> banner(String version) {
        String bar = "═".repeat(WIDTH);
        String title = "Ruff REPL v" + version + " - Interactive Shell";
        int free = Math.max(0, WIDTH - title.length());
        int left = Math.min(MARGIN, free / 2);
        String padded = " ".repeat(left) + title + " ".repeat(free - left);
        return List.of("╔" + bar + "╗", "║" + padded + "║", "╚" + bar + "╝", "", //
                        "  Welcome! Use :help for commands or :quit", "  Tip: Multi-line input: End with unclosed braces", "");
    }

    @Override
    public String prompt() {
        return "ruff> ";
    }

    @Override
    public String continuation() {
        return "....> ";
    }

    @Override
    public boolean isComplete(String input) {
        return Completeness.of(input);
    }

    /** Functions come first, as in every program: so the statements of an input may call them wherever they stand. */
    @Override
    public List<Piece> pieces(String input) {
        String text = input.replace("\\\n", " \n");
        Ast.Program program;
        try {
            program = Parser.parse(text);
        } catch (SyntaxException e) {
            return List.of(new Piece(text, false));
        }
        if (StaticChecks.check(program).isPresent()) {
            return List.of(new Piece(text, false));
        }
        List<Piece> functions = new ArrayList<>();
        List<Piece> others = new ArrayList<>();
        for (Ast.Stmt statement : program.statements()) {
            Piece piece = new Piece(Excerpt.of(text, List.of(statement.span())), statement instanceof Ast.ExpressionStatement);
            (Binder.hoisted(statement) == null ? others : functions).add(piece);
        }
        functions.addAll(others);
        return functions;
    }

    @Override
    public String valueLine(String value) {
        return "=> " + value;
    }

    @Override
    public String help() {
        return HELP;
    }

    @Override
    public String help(String function) {
        return prelude.value(function) == null ? BuiltinHelp.UNKNOWN : BuiltinHelp.of(function);
    }

    @Override
    public Collection<String> names() {
        Collection<String> names = new TreeSet<>(prelude.names());
        names.addAll(Highlighting.KEYWORDS);
        return names;
    }

    @Override
    public List<Highlight> highlights(String input) {
        return Highlighting.of(input, name -> prelude.value(name) != null);
    }
}
