package org.inplace.ruff.tools.docs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inplace.core.source.Span;
import org.inplace.core.source.SyntaxException;
import org.inplace.ruff.syntax.Ast;
import org.inplace.ruff.syntax.Parser;
import org.inplace.ruff.syntax.Scan;
import org.inplace.ruff.tools.SourceFile;

/** Finds what a source declares at its top level, and the comments directly above. */
final class Extractor {

    private final SourceFile file;
    /** Comments by the line in which they end. */
    private final Map<Integer, Span> comments = new HashMap<>();
    private final List<DocItem> items = new ArrayList<>();

    private Extractor(SourceFile file) {
        this.file = file;
        for (Span comment : Scan.of(file.text()).comments()) {
            comments.put(file.line(comment.end()), comment);
        }
    }

    static List<DocItem> extract(SourceFile file) throws SyntaxException {
        Extractor extractor = new Extractor(file);
        for (Ast.Stmt statement : Parser.parse(file.text()).statements()) {
            extractor.declaration(statement, statement.span().start());
        }
        return extractor.items;
    }

    private void declaration(Ast.Stmt statement, int start) {
        switch (statement) {
            case Ast.Export export -> declaration(export.statement(), start);
            case Ast.FunctionDeclaration(Ast.Function f, var _) -> add("function", f.name(), signature(f), start);
            case Ast.EnumDeclaration e -> add("enum", e.name(), oneLine(e.span().start(), e.span().end()), start);
            case Ast.Declare(var kind, Ast.NamePattern name, var _, var span) when kind == Ast.DeclarationKind.CONST ->
                add("constant", name.name(), oneLine(span.start(), span.end()), start);
            case Ast.StructDeclaration s -> {
                add("struct", s.name(), "struct " + s.name() + " { " + String.join(", ", s.fields()) + " }", start);
                s.methods().forEach(m -> add("method", s.name() + "." + m.name(), signature(m), m.span().start()));
            }
            default -> {
            }
        }
    }

    private String signature(Ast.Function function) {
        return oneLine(function.span().start(), function.body().span().start());
    }

    private String oneLine(int from, int to) {
        return file.text().substring(from, to).strip().lines().map(String::strip).collect(Collectors.joining(" "));
    }

    private void add(String kind, String name, String signature, int offset) {
        int line = file.line(offset);
        items.add(new DocItem(kind, name, signature, file.name(), line, doc(line - 1)));
    }

    // ------------------------------------------------------------------ comments

    /** The text of the doc comment that ends in a line, empty if none does. */
    private String doc(int line) {
        List<String> lines = new ArrayList<>();
        for (int at = line; isDocLine(at); at--) {
            lines.addFirst(strip(text(at).substring(3)));
        }
        if (lines.isEmpty() && comments.containsKey(line) && text(line).startsWith("/**")) {
            String block = text(line);
            return block.substring(3, Math.max(3, block.length() - 2)).lines().map(Extractor::withoutStar).collect(Collectors.joining("\n")).strip();
        }
        return String.join("\n", lines).strip();
    }

    private boolean isDocLine(int line) {
        return comments.containsKey(line) && (text(line).startsWith("///") || text(line).startsWith("//!")) && startsLine(line);
    }

    /** Whether nothing but blanks is before the comment of a line. */
    private boolean startsLine(int line) {
        return file.text().substring(file.start(line), comments.get(line).start()).isBlank();
    }

    private String text(int line) {
        Span span = comments.get(line);
        return file.text().substring(span.start(), span.end());
    }

    private static String strip(String text) {
        return (text.startsWith(" ") ? text.substring(1) : text).stripTrailing();
    }

    private static String withoutStar(String line) {
        String text = line.strip();
        return text.startsWith("*") ? strip(text.substring(1)) : text;
    }
}
