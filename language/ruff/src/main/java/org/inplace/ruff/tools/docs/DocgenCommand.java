package org.inplace.ruff.tools.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.inplace.core.command.CommandSyntax;
import org.inplace.core.command.Console;
import org.inplace.core.command.Invocation;
import org.inplace.ruff.lib.Prelude;
import org.inplace.ruff.runtime.Json;
import org.inplace.ruff.tools.SourceFile;
import org.inplace.ruff.runtime.SystemErrors;
import org.inplace.ruff.tools.Tool;
import org.inplace.ruff.tools.ToolFailure;

/** {@code ruff docgen}, for Ruff sources. */
public final class DocgenCommand extends Tool {

    private static final int NO_LIMIT = -1;

    @Override
    protected CommandSyntax syntax() {
        return new CommandSyntax("ruff docgen", "Make documentation from the comments in Ruff sources.")
                        .word("PATH", "A source, or a directory of sources")
                        .value("--out-dir", "docs/generated", "Where to write the documents")
                        .value("--format", "html", "html, markdown, json or all")
                        .value("--language", null, "The language of the sources: ruff")
                        .value("--languages", null, "The same, with commas between")
                        .flag("--no-builtins", "Leave the built-in functions out")
                        .flag("--search-index", "Write search-index.json and symbol-index.json, too")
                        .flag("--emit-ai-tasks", "Write docgen-ai-tasks.md, a list of what is undocumented")
                        .flag("--source-links", "Link to the sources")
                        .value("--source-link-template", "{path}#L{line}", "What the links look like")
                        .flag("--public-only", "Leave names out that begin with an underscore")
                        .flag("--include-private", "Include them all the same")
                        .flag("--fail-on-undocumented", "Fail if something public is undocumented")
                        .flag("--fail-on-broken-links", "Fail if a link leads nowhere")
                        .flag("--fail-on-warnings", "Fail if there are warnings")
                        .flag("--validate-local-anchors", "Check the anchors of links to files, too")
                        .flag("--validate-external-links", "Accepted; links to other hosts are not followed")
                        .value("--external-link-timeout-ms", "1500", "Accepted; links to other hosts are not followed")
                        .value("--external-link-allowlist", null, "Accepted; links to other hosts are not followed")
                        .flag("--allow-private-network-links", "Accepted; links to other hosts are not followed")
                        .value("--max-link-checks", null, "How many links are checked at most")
                        .value("--max-external-link-checks", null, "Accepted; links to other hosts are not followed")
                        .value("--max-total-validation-time-ms", null, "How long links are checked at most")
                        .value("--max-discovery-file-size-bytes", environment("RUFF_DOCGEN_MAX_FILE_SIZE_BYTES", "2097152"),
                                        "The largest source that is read")
                        .value("--max-discovery-files", environment("RUFF_DOCGEN_MAX_FILES", "20000"), "How many sources are read at most")
                        .value("--max-discovery-depth", environment("RUFF_DOCGEN_MAX_DEPTH", "64"), "How deep directories are searched")
                        .value("--cache-dir", null, "Where to remember what was found in sources")
                        .flag("--ruff-parser-assisted", "Accepted; the parser is always used")
                        .flag("--json", "Report as JSON");
    }

    private static String environment(String name, String standard) {
        String value = System.getenv(name);
        return value != null && value.matches("[0-9]{1,9}") ? value : standard;
    }

    @Override
    protected int run(Invocation given, Console console) throws ToolFailure {
        Output.Format format = format(given.get("--format"));
        checkLanguages(given);
        Discovery.Limits limits = new Discovery.Limits(given.number("--max-discovery-file-size-bytes", 0), given.number("--max-discovery-files", 0),
                        given.number("--max-discovery-depth", 0));
        LinkCheck.Budget budget = new LinkCheck.Budget(limit(given, "--max-link-checks"), limit(given, "--max-total-validation-time-ms"));
        ExtractionCache cache = new ExtractionCache(given.has("--cache-dir") ? console.directory().resolve(given.get("--cache-dir")) : null);
        Documentation found = new Documentation(given.has("--no-builtins") ? null : new Prelude());
        read(given, console, limits, cache, found);
        new LinkCheck(console.directory(), given.has("--validate-local-anchors"), budget, found.findings()).check(found.items());

        Output output = new Output(given.get("--out-dir"), console);
        output.write(found, format, new Pages(given.has("--source-links") ? given.get("--source-link-template") : null));
        if (given.has("--search-index")) {
            output.writeIndex(found);
        }
        if (given.has("--emit-ai-tasks")) {
            output.writeTasks(found);
        }
        Summary summary = new Summary(found, limits, cache, gates(given, found));
        return given.has("--json") ? printJson(summary, given, output, format, console) : print(summary, given, output, format, console);
    }

    private static Output.Format format(String name) throws ToolFailure {
        return switch (name) {
            case "html" -> Output.Format.HTML;
            case "markdown", "md" -> Output.Format.MARKDOWN;
            case "json" -> Output.Format.JSON;
            case "all" -> Output.Format.ALL;
            default -> throw ToolFailure.of(ToolFailure.FAILED, "unsupported docgen format '" + name + "' (supported: html, markdown, json, all)");
        };
    }

    private static void checkLanguages(Invocation given) throws ToolFailure {
        List<String> languages = new ArrayList<>();
        if (given.has("--language")) {
            languages.add(given.get("--language"));
        }
        if (given.has("--languages")) {
            languages.addAll(Arrays.asList(given.get("--languages").split(",")));
        }
        for (String language : languages) {
            if (!language.strip().equals("ruff")) {
                throw ToolFailure.of(ToolFailure.FAILED, "unsupported language '" + language.strip() + "' requested");
            }
        }
    }

    private static int limit(Invocation given, String option) throws ToolFailure {
        return given.has(option) ? given.number(option, 0) : NO_LIMIT;
    }

    private static void read(Invocation given, Console console, Discovery.Limits limits, ExtractionCache cache,
                    Documentation found) throws ToolFailure {
        String name = given.get("PATH");
        Path path = console.directory().resolve(name);
        boolean publicOnly = given.has("--public-only") && !given.has("--include-private");
        try {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(name);
            }
            for (SourceFile file : Discovery.find(path, name, limits, found.findings())) {
                found.add(file, cache, publicOnly);
            }
        } catch (IOException e) {
            throw ToolFailure.of(ToolFailure.FAILED, "failed to read input path '" + name + "': " + SystemErrors.text(e, path));
        }
    }

    private static List<String> gates(Invocation given, Documentation found) {
        List<String> failures = new ArrayList<>();
        Findings findings = found.findings();
        if (given.has("--fail-on-undocumented") && !found.undocumented().isEmpty()) {
            failures.add(found.undocumented().size() + " undocumented public symbols detected");
        }
        if (given.has("--fail-on-broken-links") && findings.broken() > 0) {
            failures.add(findings.broken() + " broken links detected (local_file=" + findings.broken("local_file") + ", local_anchor="
                            + findings.broken("local_anchor")
                            + ", external=0, external_redirect_allowlist=0, external_private_address=0)");
        }
        if (given.has("--fail-on-warnings") && !findings.warnings().isEmpty()) {
            failures.add(findings.warnings().size() + " warnings detected");
        }
        return failures;
    }

    private static int print(Summary summary, Invocation given, Output output, Output.Format format, Console console) {
        Documentation found = summary.found();
        StringBuilder text = new StringBuilder("generated docs in " + given.get("--out-dir") + "\nmodule docs: "
                        + output.path(format.mainDocument()) + "\n");
        if (found.prelude() != null) {
            text.append("builtin docs: ").append(output.path("builtins.html")).append('\n');
        }
        text.append("documented items: ").append(found.documented()).append("\nproject symbols: ").append(found.items().size())
                        .append("\nbuiltin symbols: ")
                        .append(found.builtins()).append('\n');
        console.out().print(text);
        summary.gateFailures().forEach(failure -> console.err().print("docgen gate failed: " + failure + "\n"));
        return summary.gateFailures().isEmpty() ? 0 : ToolFailure.CHECK_FAILED;
    }

    private static int printJson(Summary summary, Invocation given, Output output, Output.Format format, Console console) {
        Map<String, Object> report = Json.ordered("command", "docgen", "file", given.get("PATH"), "output_dir", given.get("--out-dir"),
                        "module_doc_path", output.path(format.mainDocument()),
                        "builtin_doc_path", summary.found().prelude() == null ? null : output.path("builtins.html"));
        report.putAll(summary.report(output, given.has("--emit-ai-tasks")));
        console.out().print(Json.write(report));
        return 0;
    }
}
