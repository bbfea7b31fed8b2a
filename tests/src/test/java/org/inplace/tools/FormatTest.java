package org.inplace.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inplace.ruff.syntax.Scan;
import org.inplace.ruff.syntax.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ruff format}. */
class FormatTest {

    @TempDir
    private Path directory;

    private String format(String text, String... options) {
        List<String> words = new ArrayList<>(List.of("format", "p.ruff"));
        words.addAll(List.of(options));
        String printed = new Ruff(directory).with("p.ruff", text).out(words.toArray(String[]::new));
        return printed.substring(0, printed.length() - 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
            "a:=1+2~a := 1 + 2", "a  =   b~a = b", "a=b~a=b", "f( 1 ,2 )~f(1, 2)", "[ 1,2 , ]~[1, 2,]", "x := { \"a\":1 }~x := {\"a\":1}",
            "x:=- 1~x := -1", "x := a-- b~x := a - -b", "x := a*b/c%d~x := a * b / c%d", "if a<=b{ c() }~if a <= b{c()}",
            "func f()->int{}~func f() -> int{}",
            "let m : map< string,list<int > >:={}~let m : map<string, list<int>> := {}", "x := a<b~x := a < b", "x := a . b~x := a . b",
            "f(a)[ 0 ]~f(a)[0]",
            "print(\"a+b ${ c+d }\",1) # e+f~print(\"a+b ${ c+d }\", 1) # e+f", "match x { case - 1: { } }~match x {case -1: {}}",
            "x := a /*c*/+b~x := a /*c*/ + b",
            "f(a)   // c~f(a) // c", "func greet(name){~func greet(name){", "x := ! y~x := ! y", "a - - > b~a - - > b"})
    void spacing(String text, String expected) {
        assertEquals(expected, format(text));
    }

    @Test
    void indentation() {
        assertEquals("func f() {\n    if a {\n        return 1\n    }\n\n    # note\n    x := [\n        1,\n        {\n            b: 2\n        }\n    ]\n}\n",
                        format("func f() {\n if a {\nreturn 1  \n}\n\n# note\nx := [\n1,\n{\nb: 2\n}\n]\n\t}\n"));
        assertEquals("x := a\n    + b\n    .c\n", format("x := a\n+ b\n.c\n"));
        assertEquals("f({\n  a()\n}, b)", format("f({\na()\n}, b)", "--indent", "2"));
    }

    @Test
    void longLinesAreBrokenBehindCommas() {
        assertEquals("call(aaaa, bbbb,\n    cccc, dddd,\n    eeee) # a comment that is not counted\n",
                        format("call(aaaa, bbbb, cccc, dddd, eeee) # a comment that is not counted\n", "--line-length=18"));
        assertEquals("x := \"a string that is longer than that\"", format("x := \"a string that is longer than that\"", "--line-length", "10"));
    }

    @Test
    void importsAreSorted() {
        assertEquals("from a import x\nimport a\nimport b\nimport c\n", format("import b\nfrom a import x\nimport c\nimport a\n"));
        assertEquals("import b\nimport c\n\nimport a\n", format("import c\nimport b\n\nimport a\n"));
        assertEquals("import c\nimport b\n", format("import c\nimport b\n", "--no-sort-imports"));
        assertEquals("x()\nimport c\nimport b\n", format("x()\nimport c\nimport b\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "x", "\n\nx\n\n", "x := \"open", "x  :=  @", "\uFEFFx\n", "# only\n", "/* a\n   b */\n", "a\r\nb\r\n"})
    void staysAsItIs(String text) {
        assertEquals(text, format(text));
    }

    @Test
    void modes() {
        Ruff ruff = new Ruff(directory).with("p.ruff", "x:=1\n");
        assertEquals(new Ruff.Outcome(4, "needs formatting\n", ""), ruff.run("format", "p.ruff", "--check"));
        assertEquals("x:=1\n", ruff.read("p.ruff"));
        assertEquals(new Ruff.Outcome(4, "formatted p.ruff\nneeds formatting\n", ""), ruff.run("format", "p.ruff", "--check", "--write"));
        assertEquals("x := 1\n", ruff.read("p.ruff"));
        assertEquals("already formatted\n", ruff.out("format", "p.ruff", "--check"));
        assertEquals("formatted p.ruff\n", ruff.out("format", "p.ruff", "--write"));
        String missing = "[RUFCLI001] [cli] error: Failed to read .ruff file 'q.ruff': No such file or directory (os error 2)\n";
        assertEquals(new Ruff.Outcome(5, "", missing), ruff.run("format", "q.ruff"));
    }

    @Test
    void json() {
        Ruff ruff = new Ruff(directory).with("p.ruff", "x:=1");
        assertEquals("""
                        {
                          "changed": true,
                          "command": "format",
                          "file": "p.ruff",
                          "formatted_source": "x := 1",
                          "options": {
                            "check": false,
                            "indent": 4,
                            "line_length": 100,
                            "sort_imports": true,
                            "write": false
                          },
                          "status": "preview"
                        }
                        """, ruff.out("format", "p.ruff", "--json"));
        String written = ruff.out("format", "p.ruff", "--json", "--write");
        assertTrue(written.contains("\"formatted_source\": null") && written.contains("\"status\": \"written\""), written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"--bogus~unexpected argument '--bogus' found", "--check=1~unexpected argument '--check=1' found",
            "--indent~a value is required for '--indent <INDENT>' but none was supplied",
            "--indent=x~invalid value 'x' for '--indent <INDENT>': invalid digit found in string"})
    void usage(String option, String message) {
        Ruff.Outcome outcome = new Ruff(directory).with("p.ruff", "x").run("format", "p.ruff", option);
        assertEquals(2, outcome.status());
        assertEquals("error: " + message + "\n\nUsage: ruff format [OPTIONS] <FILE>\n\nFor more information, try '--help'.\n", outcome.err());
    }

    @Test
    void everyProgramKeepsItsTokensAndIsFormattedOnce() throws IOException {
        for (Path program : Ruff.programs()) {
            String text;
            try {
                text = Files.readString(program);
            } catch (MalformedInputException notText) {
                continue;
            }
            for (String width : List.of("100", "30")) {
                String once = format(text, "--no-sort-imports", "--line-length", width);
                assertEquals(tokens(text), tokens(once), program.toString());
                assertEquals(once, format(once, "--no-sort-imports", "--line-length", width), program.toString());
                assertEquals(format(text), format(format(text)), program.toString());
            }
        }
    }

    private static List<String> tokens(String text) {
        Tokens tokens = Scan.of(text).tokens();
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < tokens.size() - 1; i++) {
            shown.add(text.substring(tokens.start(i), tokens.end(i)));
        }
        return shown;
    }
}
