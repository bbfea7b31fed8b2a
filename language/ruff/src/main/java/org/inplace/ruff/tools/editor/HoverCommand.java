package org.inplace.ruff.tools.editor;

import java.util.Optional;
import org.inplace.core.command.Console;
import org.inplace.core.command.Invocation;
import org.inplace.ruff.tools.Identifier;
import org.inplace.ruff.tools.SourceFile;

/** {@code ruff lsp-hover}. */
public final class HoverCommand extends CursorTool {

    public HoverCommand() {
        super("lsp-hover", "Tell what the name at the cursor means.");
    }

    @Override
    int answer(EditedFile edited, int cursor, Invocation given, Console console) {
        Optional<Symbol> found = edited.symbolAt(cursor).filter(symbol -> symbol.definition() != null || symbol.kind() == Symbol.Kind.BUILTIN);
        if (found.isEmpty()) {
            return print(given, console, "not found\n", null);
        }
        Symbol symbol = found.get();
        SourceFile file = edited.file();
        int offset = edited.identifierAt(cursor).map(Identifier::span).orElseThrow().start();
        String detail = detail(symbol, file);
        return print(given, console, symbol.name() + "\t" + detail + "\t" + file.place(offset) + "\n",
                        at(file.position(offset), "detail", detail, "kind", symbol.kind(), "symbol", symbol.name()));
    }

    private static String detail(Symbol symbol, SourceFile file) {
        return switch (symbol.kind()) {
            case FUNCTION -> "Function definition: " + file.lineText(file.line(symbol.definition().start())).strip();
            case VARIABLE -> "Variable: " + symbol.name();
            case PARAMETER -> "Function parameter: " + symbol.name();
            case BUILTIN -> "Built-in symbol: " + symbol.name();
        };
    }
}
