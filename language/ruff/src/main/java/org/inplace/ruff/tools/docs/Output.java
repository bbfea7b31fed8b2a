package org.inplace.ruff.tools.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inplace.core.command.Console;
import org.inplace.ruff.runtime.Json;
import org.inplace.ruff.runtime.SystemErrors;
import org.inplace.ruff.tools.ToolFailure;

/** Writes the documents to the output directory. */
final class Output {

    /** Which documents are wanted. */
    enum Format {
        HTML,
        MARKDOWN,
        JSON,
        ALL;

        boolean includes(Format other) {
            return this == other || this == ALL;
        }

        /** The document for people. */
        String mainDocument() {
            return switch (this) {
                case HTML, ALL -> "index.html";
                case MARKDOWN -> "docgen.md";
                case JSON -> "docgen.json";
            };
        }
    }

    private final String name;
    private final Path directory;

    /** @param name of the directory as the user gave it */
    Output(String name, Console console) {
        this.name = name;
        this.directory = console.directory().resolve(name);
    }

    /** The path of a document as it is shown. */
    String path(String document) {
        return name.endsWith("/") ? name + document : name + "/" + document;
    }

    private void write(String document, String text) throws ToolFailure {
        try {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve(document), text);
        } catch (IOException e) {
            throw ToolFailure.of(ToolFailure.FAILED, "failed to write '" + path(document) + "': "
                            + SystemErrors.text(e, directory.resolve(document)));
        }
    }

    void write(Documentation found, Format format, Pages pages) throws ToolFailure {
        if (format.includes(Format.HTML)) {
            write("index.html", pages.html(found.items(), found.prelude() != null));
        }
        if (format.includes(Format.MARKDOWN)) {
            write("docgen.md", pages.markdown(found.items()));
        }
        if (found.prelude() != null) {
            write("builtins.html", Pages.builtins(found.prelude()));
        }
        write("docgen.json", Json.write(Json.ordered("schema_version", "docgen/v1", "languages", List.of("ruff"),
                        "symbols", found.items().stream().map(DocItem::toJson).toList(),
                        "builtins", found.prelude() == null ? List.of() : found.prelude().names().stream().sorted().toList(),
                        "diagnostics", found.findings().warnings())));
        write("docgen-gaps.json", Json.write(Json.ordered("undocumented_count", found.undocumented().size(),
                        "undocumented", found.undocumented().stream().map(DocItem::toJson).toList())));
        write("docgen-capabilities.json", Json.write(Json.ordered("languages", Json.ordered("ruff",
                        Json.sorted("doc_comments", List.of("///", "//!", "/** */"), "extensions", List.of(".ruff"), "parser_assisted", true)))));
    }

    /** Writes the lists that search boxes use. */
    void writeIndex(Documentation found) throws ToolFailure {
        write("search-index.json", Json.write(found.items().stream()
                        .map(item -> Json.sorted("anchor", item.anchor(), "kind", item.kind(), "name", item.name(), "text", item.doc())).toList()));
        write("symbol-index.json", Json.write(found.items().stream()
                        .map(item -> Json.sorted("file", item.file(), "kind", item.kind(), "line", item.line(), "name", item.name())).toList()));
    }

    void writeTasks(Documentation found) throws ToolFailure {
        write("docgen-ai-tasks.md", Pages.tasks(found.undocumented()));
    }
}
