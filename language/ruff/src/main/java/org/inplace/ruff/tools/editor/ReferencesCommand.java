package org.inplace.ruff.tools.editor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inplace.core.command.CommandSyntax;
import org.inplace.core.command.Console;
import org.inplace.core.command.Invocation;
import org.inplace.core.source.Span;
import org.inplace.ruff.tools.SourceFile;

/** {@code ruff lsp-references}. */
public final class ReferencesCommand extends CursorTool {

    public ReferencesCommand() {
        super("lsp-references", "List the places where the name at the cursor is used.");
    }

    @Override
    protected CommandSyntax syntax() {
        return super.syntax().flag("--include-definition", "Accepted; the definition is always included");
    }

    @Override
    int answer(EditedFile edited, int cursor, Invocation given, Console console) {
        Symbol symbol = edited.symbolAt(cursor).orElse(null);
        List<Span> uses = symbol == null ? List.of() : symbol.uses();
        SourceFile file = edited.file();
        String text = uses.stream().map(use -> (isDefinition(symbol, use) ? "definition\t" : "reference\t") + file.place(use.start()) + "\n")
                        .collect(Collectors.joining());
        List<Map<String, Object>> json = uses.stream().map(use -> at(file.position(use.start()), "is_definition", isDefinition(symbol, use)))
                        .toList();
        return print(given, console, text, json);
    }

    private static boolean isDefinition(Symbol symbol, Span use) {
        return use.equals(symbol.definition());
    }
}
