package org.inplace.ruff.tools.editor;

import org.inplace.core.command.Console;
import org.inplace.core.command.Invocation;

/** {@code ruff lsp-definition}. */
public final class DefinitionCommand extends CursorTool {

    public DefinitionCommand() {
        super("lsp-definition", "Tell where the name at the cursor is defined.");
    }

    @Override
    int answer(EditedFile edited, int cursor, Invocation given, Console console) {
        Symbol symbol = edited.symbolAt(cursor).filter(found -> found.definition() != null).orElse(null);
        if (symbol == null) {
            return print(given, console, "not found\n", null);
        }
        int offset = symbol.definition().start();
        return print(given, console, symbol.name() + "\t" + edited.file().place(offset) + "\n",
                        at(edited.file().position(offset), "kind", symbol.kind(), "name", symbol.name()));
    }
}
