package org.inplace.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.inplace.launcher.Shell.Outcome;
import org.junit.jupiter.api.Test;

/** {@code ruff repl} with its inputs in a file. */
class ReplProcessTest {

    private static Outcome enter(String input, String... options) throws Exception {
        String[] words = new String[options.length + 1];
        words[0] = "repl";
        System.arraycopy(options, 0, words, 1, options.length);
        Outcome outcome = Shell.ruff(Path.of(""), input, words);
        String tip = "  Tip: Multi-line input: End with unclosed braces\n\n";
        int banner = outcome.out().indexOf(tip);
        assertTrue(outcome.out().startsWith("╔" + "═".repeat(54) + "╗\n║") && banner > 0, outcome.out());
        return new Outcome(outcome.status(), outcome.out().substring(banner + tip.length()), outcome.err());
    }

    @Test
    void showsValuesAndErrors() throws Exception {
        Outcome outcome = enter("""
                        x := 6  x * 7
                        "text"
                        func twice(f, v) {
                          return f(f(v))   # ) is a comment
                        }
                        twice(func(n) { return n * x }, 2)
                        y := 1 / 0  x = 5  x
                        helper()  func helper() { return "found" }
                        1 + \\
                        2
                        let = 3
                        [1, )
                        """);
        assertEquals("=> 42\n=> \"text\"\n=> 72\n=> 5\n=> \"found\"\n=> 3\n\nGoodbye!\n", outcome.out());
        assertEquals("""
                        Error: [RUFRUN001] [runtime] Runtime Error: Division by zero
                          --> <repl>:1:1
                        Error: 1:5 Invalid statement
                        Error: 1:6 Expected expression
                        """, outcome.err());
        assertEquals(0, outcome.status());
    }

    @Test
    void beginsAnewWhenALimitIsExceeded() throws Exception {
        Outcome outcome = enter("x := 1\nloop { }\nx\n1 + 1\n", "--statement-limit", "1000");
        assertEquals("=> 2\n\nGoodbye!\n", outcome.out());
        assertTrue(outcome.err().startsWith("Error: Limit of 1000 statements exceeded\nError: [RUFRUN001] [runtime] Runtime Error: Undefined variable: x\n"), outcome.err());
    }

    @Test
    void obeysCommands() throws Exception {
        Outcome outcome = enter("b := \"s\"\na := [1]\n:vars\n:reset\n:v\nb\n.help print\n.help nothing\n.help\n:what\n  :q\n1\n");
        assertEquals("""

                        Defined Variables:

                          a = [1]
                          b = "s"

                        ✓ Environment reset

                        Defined Variables:


                        """ + """

                        Function help: print
                          print(values...): writes the values with spaces between and a line end


                        Function help: nothing
                          No dedicated help text yet for this function.

                        Goodbye!
                        """, outcome.out());
        assertEquals("""
                        Error: [RUFRUN001] [runtime] Runtime Error: Undefined variable: b
                          --> <repl>:1:1
                        Error: Use .help <function>
                        Error: Unknown command: :what. Type :help for available commands.
                        """, outcome.err());
        assertTrue(enter(":help\n:quit\n").out().startsWith("\nREPL Commands:\n"));
    }

    @Test
    void takesOptionsOfARun() throws Exception {
        assertEquals("=> 3\n\nGoodbye!\n", enter("1 + 2", "--untrusted").out());
        assertEquals(2, Shell.ruff("repl", "--frobnicate").status());
    }
}
