package org.inplace.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ruff docgen}. */
class DocgenTest {

    private static final String SHAPES = """
            /// The ratio of a circle,
            /// as good as needed.
            const RATIO := 3.14

            /**
             * The area <of> a circle; see [the other](#function-_secret)
             * and [a file](../README.md) or [none](nowhere.md).
             */
            export func area(r) -> float { return RATIO * r * r }
            # not documentation
            struct Box { w: int, h: int
                //! Twice the box.
                func twice(self) { return self }
            }
            enum Color { Red, Green }
            let x := 1  /// behind a statement
            func _secret(a,
                         b) { return a }
            """;

    @TempDir
    private Path directory;
    private Ruff ruff;

    @BeforeEach
    void sources() {
        ruff = new Ruff(directory).with("lib/shapes.ruff", SHAPES).with("lib/deep/more.ruff", "/// More.\nfunc more() { }\n")
                        .with("lib/.hidden/x.ruff", "func hidden() { }")
                        .with("README.md", "# Read Me\n");
    }

    @Test
    void writesAPage() {
        assertEquals("generated docs in out\nmodule docs: out/index.html\ndocumented items: 4\nproject symbols: 7\nbuiltin symbols: 0\n",
                        ruff.out("docgen", "lib", "--out-dir", "out", "--no-builtins"));
        String page = ruff.read("out/index.html");
        assertTrue(page.contains("<h3>constant RATIO</h3>\n<pre>const RATIO := 3.14</pre>\n<p>The ratio of a circle,\nas good as needed.</p>"), page);
        assertTrue(page.contains("<pre>func area(r) -&gt; float</pre>\n<p>The area &lt;of&gt; a circle; see <a href=\"#function-_secret\">the other</a>"), page);
        assertTrue(page.contains("<section id=\"method-Box-twice\">") && page.contains("<p>Twice the box.</p>"), page);
        assertTrue(page.contains("<pre>func _secret(a, b)</pre>\n<p>No documentation yet.</p>"), page);
        assertFalse(page.contains("hidden") || page.contains("not documentation"), page);
    }

    @Test
    void formats() {
        ruff.out("docgen", "lib/shapes.ruff", "--out-dir=a", "--format", "all", "--search-index", "--emit-ai-tasks", "--source-links");
        for (String file : List.of("index.html", "docgen.md", "docgen.json", "docgen-gaps.json", "docgen-capabilities.json", "builtins.html",
                        "search-index.json",
                        "symbol-index.json", "docgen-ai-tasks.md")) {
            assertTrue(Files.exists(directory.resolve("a").resolve(file)), file);
        }
        assertTrue(ruff.read("a/docgen.md").contains("### struct `Box`\n\n```ruff\nstruct Box { w, h }\n```\n\n_No documentation yet._\n\n[Source](lib/shapes.ruff#L11)\n"));
        assertTrue(ruff.read("a/docgen-ai-tasks.md").contains("- [ ] enum `Color` (lib/shapes.ruff:15): `enum Color { Red, Green }`\n"));
        assertTrue(ruff.read("a/builtins.html").contains("<code>len(1)</code>"));
        assertTrue(ruff.out("docgen", "lib", "--out-dir", "b", "--format", "md").startsWith("generated docs in b\nmodule docs: b/docgen.md\n"));
        assertFalse(Files.exists(directory.resolve("b/index.html")));
    }

    @Test
    void gates() {
        Ruff.Outcome outcome = ruff.run("docgen", "lib", "--out-dir", "o", "--fail-on-undocumented", "--fail-on-broken-links", "--fail-on-warnings");
        assertEquals(1, outcome.status());
        assertEquals("docgen gate failed: 2 undocumented public symbols detected\ndocgen gate failed: 1 broken links detected "
                        + "(local_file=1, local_anchor=0, external=0, external_redirect_allowlist=0, external_private_address=0)\n"
                        + "docgen gate failed: 1 warnings detected\n", outcome.err());
        String json = ruff.out("docgen", "lib", "--out-dir", "o", "--fail-on-undocumented", "--public-only", "--validate-local-anchors", "--json");
        assertTrue(json.contains("\"gate_failures\": [\n    \"2 undocumented public symbols detected\"\n  ]"), json);
        assertTrue(json.contains("\"broken_link_count\": 2,") && json.contains("\"project_symbol_count\": 6,"), json);
    }

    @Test
    void jsonMembersInOrder() {
        String json = ruff.out("docgen", "lib", "--out-dir", "o", "--json");
        List<String> members = Pattern.compile("^  \"(\\w+)\"", Pattern.MULTILINE).matcher(json).results().map(m -> m.group(1)).toList();
        assertEquals(List.of("command", "file", "output_dir", "module_doc_path", "builtin_doc_path", "item_count", "project_symbol_count",
                        "builtin_symbol_count",
                        "symbol_kind_counts", "languages", "project_json_path", "gaps_json_path", "capabilities_json_path", "ai_tasks_path",
                        "diagnostics_count",
                        "undocumented_count", "broken_link_count", "warning_count", "adapter_health", "cache_stats", "discovery_limits",
                        "discovery_skip_counts",
                        "link_validation_skip_counts", "gate_failures", "summary"), members);
        assertTrue(json.contains("\"files_scanned\": 2,") && json.contains("\"ai_tasks_path\": null,"), json);
    }

    @Test
    void limitsAndCache() {
        String first = ruff.out("docgen", "lib", "--out-dir", "o", "--cache-dir", "c", "--json");
        assertTrue(first.contains("\"hits\": 0,\n    \"misses\": 2"), first);
        String second = ruff.out("docgen", "lib", "--out-dir", "o", "--cache-dir", "c", "--json");
        assertTrue(second.contains("\"hits\": 2,\n    \"misses\": 0"), second);
        assertEquals(first.replace("\"hits\": 0", "\"hits\": 2").replace("\"misses\": 2", "\"misses\": 0"), second);
        String limited = ruff.out("docgen", "lib", "--out-dir", "o", "--json", "--max-discovery-files", "1", "--max-discovery-depth=0",
                        "--max-link-checks", "0");
        assertTrue(limited.contains("\"max_depth\": 1,\n    \"max_file_size\": 0,\n    \"max_files\": 0\n")
                        && limited.contains("\"max_link_checks\": 3,"), limited);
        assertTrue(ruff.with("lib/bad.ruff", "func (").out("docgen", "lib", "--out-dir", "o", "--json").contains("\"warning_count\": 2,"));
    }

    @Test
    void failures() {
        assertEquals("[RUFCLI001] [cli] error: failed to read input path 'no': No such file or directory (os error 2)\n", ruff.run("docgen", "no")
                        .err());
        assertEquals("[RUFCLI001] [cli] error: unsupported docgen format 'pdf' (supported: html, markdown, json, all)\n",
                        ruff.run("docgen", "lib", "--format", "pdf").err());
        Ruff.Outcome outcome = ruff.run("docgen", "lib", "--languages", "ruff,cobol");
        assertEquals(new Ruff.Outcome(4, "", "[RUFCLI001] [cli] error: unsupported language 'cobol' requested\n"), outcome);
    }
}
