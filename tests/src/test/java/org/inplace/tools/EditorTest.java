package org.inplace.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inplace.core.source.SyntaxException;
import org.inplace.ruff.syntax.Parser;
import org.inplace.ruff.syntax.StaticChecks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ruff lsp-…}. */
class EditorTest {

    private static final String PROGRAM = """
                    struct Box { size: int
                        func grown(by) { return size + by }
                    }
                    func half(size) {
                        let rest := size % 2
                        for i in rest { print("${i}: ${size}") }
                        return size / 2
                    }
                    size := 8
                    size = half(size)
                    enum Side { Left, Right }
                    match Side::Left { case Side::Left { print(later(Box { size: 1 })) } }
                    func later(box) { return [box.grown(1), size] }
                    """;

    @TempDir
    private Path directory;
    private Ruff ruff;

    @BeforeEach
    void program() {
        ruff = new Ruff(directory).with("p.ruff", PROGRAM);
    }

    private String at(String command, String place, String... more) {
        String[] parts = place.split(":");
        String[] words = new String[6 + more.length];
        System.arraycopy(new String[]{command, "p.ruff", "--line", parts[0], "--column", parts[1]}, 0, words, 0, 6);
        System.arraycopy(more, 0, words, 6, more.length);
        Ruff.Outcome outcome = ruff.run(words);
        return outcome.out() + outcome.err();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"5:17~size 4:11", "6:38~size 4:11", "9:1~size 9:1", "10:13~size 9:1", "13:43~size 9:1", "10:8~half 4:6",
                "6:30~i 6:9", "12:48~later 13:6",
            "12:9~Side 11:6", "12:28~Side 11:6", "12:51~Box 1:8", "13:28~box 13:12", "2:36~by 2:16"})
    void definition(String place, String expected) {
        String[] parts = expected.split(" ");
        assertEquals(parts[0] + "\tp.ruff:" + parts[1] + "\n", at("lsp-definition", place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6:23", "2:29", "13:31", "1:14", "8:1", "99:99", "4:1"})
    void noDefinition(String place) {
        assertEquals("not found\n", at("lsp-definition", place));
        assertEquals("null\n", at("lsp-definition", place, "--json"));
    }

    @Test
    void definitionAsJson() {
        assertEquals("{\n  \"column\": 11,\n  \"kind\": \"parameter\",\n  \"line\": 4,\n  \"name\": \"size\"\n}\n",
                        at("lsp-definition", "5:17", "--json"));
    }

    @Test
    void references() {
        assertEquals("definition\tp.ruff:9:1\nreference\tp.ruff:10:1\nreference\tp.ruff:10:13\nreference\tp.ruff:13:41\n",
                        at("lsp-references", "10:1", "--include-definition"));
        assertEquals("[]\n", at("lsp-references", "1:1", "--json"));
        assertTrue(at("lsp-references", "10:8", "--json").contains("\"is_definition\": true"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"10:8~half~Function definition: func half(size) {~10:8", "9:2~size~Variable: size~9:1",
                "7:12~size~Function parameter: size~7:12",
            "6:24~print~Built-in symbol: print~6:21"})
    void hover(String place, String name, String detail, String start) {
        assertEquals(name + "\t" + detail + "\tp.ruff:" + start + "\n", at("lsp-hover", place));
    }

    @Test
    void hoverAsJson() {
        assertEquals("{\n  \"column\": 9,\n  \"detail\": \"Variable: i\",\n  \"kind\": \"variable\",\n  \"line\": 6,\n  \"symbol\": \"i\"\n}\n",
                        at("lsp-hover", "6:9", "--json"));
        assertEquals("not found\n", at("lsp-hover", "11:13"));
    }

    @Test
    void completion() {
        ruff.with("p.ruff", "func prime(n) {\n    let print_all := 1\n    pri\n}\nlet private := 2\nlet print := 3\n");
        assertEquals("prime\tfunction\nprint\tvariable\nprint_all\tvariable\nprivate\tvariable\n", at("lsp-complete", "3:8")
                        .replace("println\tbuiltin\n", ""));
        assertFalse(at("lsp-complete", "5:1").contains("print_all"));
        assertTrue(at("lsp-complete", "5:1", "--json").contains("{\n    \"kind\": \"builtin\",\n    \"label\": \"len\"\n  }"));
    }

    @Test
    void rename() {
        assertEquals("renamed\t4 edits\np.ruff:9:1\tsize -> amount\np.ruff:10:1\tsize -> amount\np.ruff:10:13\tsize -> amount\np.ruff:13:41\tsize -> amount\n",
                        at("lsp-rename", "9:1", "--new-name", "amount"));
        String json = at("lsp-rename", "6:9", "--new-name", "k", "--json");
        assertTrue(json.contains("\"edit_count\": 2") && json.contains("for k in rest { print(\\\"${k}: ${size}\\\") }"), json);
        assertEquals(PROGRAM, ruff.read("p.ruff"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"9:1~''~New symbol name must not be empty", "9:1~1a~New symbol name must start with a letter or underscore",
            "9:1~a-b~New symbol name must contain only letters, numbers, or underscores", "9:1~while~New symbol name must not be a reserved keyword",
            "8:1~x~No identifier found at cursor location", "6:22~x~No rename targets found for symbol under cursor",
            "2:29~x~No rename targets found for symbol under cursor"})
    void renameFailures(String place, String name, String message) {
        assertEquals("[RUFLSP001] [lsp] error: " + message + "\n", at("lsp-rename", place, "--new-name", name));
        assertEquals("""
                        {
                          "command": "lsp-rename",
                          "contract_version": "1.0.0-draft",
                          "exit_code": 4,
                          "kind": "runtime_error",
                          "message": "%s",
                          "status": "error"
                        }
                        """.formatted(message), at("lsp-rename", place, "--new-name", name, "--json"));
    }

    @Test
    void aKeyOfADictIsNotRenamed() {
        ruff.with("p.ruff", "{a, b} = {\"a\": 1, \"b\": 2}\nprint(a)\n");
        assertEquals("[RUFLSP001] [lsp] error: No rename targets found for symbol under cursor\n", at("lsp-rename", "2:7", "--new-name", "c"));
    }

    @Test
    void textsThatAreNoPrograms() {
        ruff.with("p.ruff", "func twice(x) {\n    y := \"${x}\"\n    return y +\n}\ntwice(\n");
        assertEquals("x\tp.ruff:1:12\n", at("lsp-definition", "2:13"));
        assertEquals("twice\tp.ruff:1:6\n", at("lsp-definition", "5:2"));
        assertEquals("y\tp.ruff:2:5\n", at("lsp-definition", "3:12"));
        assertEquals("twice\tFunction definition: func twice(x) {\tp.ruff:5:1\n", at("lsp-hover", "5:1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"x := \"\\q\"~1:8~[RUFLEX005] [lexer] Invalid escape sequence: \\\\q",
                "x := 99999999999999999999~1:6~[RUFLEX006] [lexer] Numeric overflow: Numeric literal overflow: 99999999999999999999",
            "break~1:1~[RUFVM001] [vm] Compilation error: break can only be used inside a loop",
            "x := :~1:7~[RUFPARSE001] [parser] Expected expression"})
    void diagnostics(String text, String place, String expected) {
        assertEquals("error\tp.ruff:" + place + "\t" + expected + "\n", ruff.with("p.ruff", text).out("lsp-diagnostics", "p.ruff"));
    }

    @Test
    void brackets() {
        ruff.with("p.ruff", "f(1\n}\nx := [1)\n");
        String found = ruff.out("lsp-diagnostics", "p.ruff");
        assertTrue(found.contains("error\tp.ruff:2:1\t[RUFLSP001] [lsp] Unmatched closing brace '}'\n"), found);
        assertTrue(found.contains("error\tp.ruff:3:6\t[RUFLSP001] [lsp] Unclosed opening bracket '['\n"), found);
        assertEquals("Remove unmatched closing brace\tp.ruff:2:1\t\nInsert missing closing bracket\tp.ruff:3:9\t]\n",
                        ruff.out("lsp-code-actions", "p.ruff"));
        String json = ruff.out("lsp-diagnostics", "p.ruff", "--json");
        assertTrue(json.contains("\"help\": null,\n    \"line\": 2,\n    \"message\": \"Unmatched closing brace '}'\",\n    \"severity\": \"error\",\n    \"subsystem\": \"lsp\""), json);
        assertEquals("""
                        [
                          {
                            "column": 5,
                            "description": "Insert '}' at the end of the line",
                            "kind": "quickfix.syntax.insert_closing_brace",
                            "line": 1,
                            "replacement": "}",
                            "title": "Insert missing closing brace"
                          }
                        ]
                        """, ruff.with("p.ruff", "x {a").out("lsp-code-actions", "p.ruff", "--json"));
        assertEquals("", ruff.with("p.ruff", "x()").out("lsp-diagnostics", "p.ruff"));
    }

    /** Questions about real programs, and about texts that are none, have answers. */
    @Test
    void allPrograms() throws IOException {
        for (Path program : Ruff.programs().stream().filter(p -> p.toString().hashCode() % 8 == 0).toList()) {
            String text;
            try {
                text = Files.readString(program);
            } catch (MalformedInputException notText) {
                continue;
            }
            ruff.with("p.ruff", text);
            assertEquals(isProgram(text), ruff.out("lsp-diagnostics", "p.ruff").isEmpty(), program.toString());
            List<String> lines = text.lines().toList();
            int line = lines.size() / 2;
            int column = line < lines.size() ? Math.max(1, lines.get(line).indexOf('(')) : 1;
            for (String command : List.of("lsp-definition", "lsp-references", "lsp-hover", "lsp-complete")) {
                at(command, (line + 1) + ":" + column);
            }
        }
    }

    private static boolean isProgram(String text) {
        try {
            return StaticChecks.check(Parser.parse(text)).isEmpty();
        } catch (SyntaxException e) {
            return false;
        }
    }

    @Test
    void usage() {
        assertEquals(2, ruff.run("lsp-hover", "p.ruff").status());
        assertEquals(2, ruff.run("lsp-hover", "p.ruff", "--line", "0", "--column", "1").status());
        assertEquals(5, ruff.run("lsp-hover", "q.ruff", "--line", "1", "--column", "1").status());
        assertTrue(ruff.run("lsp-hover", "p.ruff", "--line", "x", "--column", "1").err()
                        .startsWith("error: invalid value 'x' for '--line <LINE>': invalid digit found in string\n"));
        assertTrue(ruff.run("lsp-hover", "p.ruff", "--line", "1").err()
                        .startsWith("error: the following required arguments were not provided:\n  --column <COLUMN>\n"));
    }

    /** The line shows what must be given. */
    @ParameterizedTest
    @CsvSource({"lsp-diagnostics,", "lsp-code-actions,", "lsp-complete,--line <LINE> --column <COLUMN>", "lsp-definition,--line <LINE> --column <COLUMN>",
                    "lsp-references,--line <LINE> --column <COLUMN>", "lsp-hover,--line <LINE> --column <COLUMN>",
                    "lsp-rename,--line <LINE> --column <COLUMN> --new-name <NEW_NAME>"})
    void usageLines(String command, String needed) {
        String usage = "Usage: ruff " + command + " [OPTIONS] " + (needed == null ? "" : needed + " ") + "<FILE>\n";
        Ruff.Outcome wrong = ruff.run(command, "p.ruff", "--bogus");
        assertEquals(2, wrong.status());
        assertEquals("error: unexpected argument '--bogus' found\n\n" + usage + "\nFor more information, try '--help'.\n", wrong.err());
        Ruff.Outcome help = ruff.run(command, "--help");
        assertEquals(0, help.status());
        assertTrue(help.out().contains("\n\n" + usage), help.out());
    }
}
