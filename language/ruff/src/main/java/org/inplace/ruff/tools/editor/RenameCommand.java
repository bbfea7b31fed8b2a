package org.inplace.ruff.tools.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.inplace.core.command.CommandSyntax;
import org.inplace.core.command.Console;
import org.inplace.core.command.Invocation;
import org.inplace.core.source.Span;
import org.inplace.ruff.runtime.Json;
import org.inplace.ruff.syntax.TokenKind;
import org.inplace.ruff.tools.SourceFile;
import org.inplace.ruff.tools.ToolFailure;

/** {@code ruff lsp-rename}: what a file would be if something in it were called differently. */
public final class RenameCommand extends CursorTool {

    private static final String CONTRACT = "1.0.0-draft";

    public RenameCommand() {
        super("lsp-rename", "List the changes that give the name at the cursor another name. The file stays as it is.");
    }

    @Override
    protected CommandSyntax syntax() {
        return super.syntax().needed("--new-name", "The other name");
    }

    @Override
    int answer(EditedFile edited, int cursor, Invocation given, Console console) throws ToolFailure {
        String name = given.get("--new-name");
        String problem = problem(name);
        if (problem == null && edited.identifierAt(cursor).isEmpty()) {
            problem = "No identifier found at cursor location";
        }
        Symbol symbol = edited.symbolAt(cursor).filter(found -> found.definition() != null && !found.isKey()).orElse(null);
        if (problem == null && symbol == null) {
            problem = "No rename targets found for symbol under cursor";
        }
        return problem == null ? rename(edited.file(), symbol, name, given, console) : fail(problem, given, console);
    }

    private static int fail(String problem, Invocation given, Console console) throws ToolFailure {
        if (!given.has("--json")) {
            throw ToolFailure.language(ToolFailure.FAILED, problem);
        }
        console.out().print(Json.write(Json.sorted("command", "lsp-rename", "contract_version", CONTRACT, "exit_code", ToolFailure.FAILED,
                        "kind", "runtime_error",
                        "message", problem, "status", "error")));
        return ToolFailure.FAILED;
    }

    /** What is wrong with a new name, or null. */
    private static String problem(String name) {
        if (name.isBlank()) {
            return "New symbol name must not be empty";
        }
        int first = name.codePointAt(0);
        if (first != '_' && !Character.isLetter(first)) {
            return "New symbol name must start with a letter or underscore";
        }
        if (!name.codePoints().allMatch(c -> c == '_' || Character.isLetterOrDigit(c))) {
            return "New symbol name must contain only letters, numbers, or underscores";
        }
        return TokenKind.ofWord(name) == TokenKind.IDENTIFIER ? null : "New symbol name must not be a reserved keyword";
    }

    private static int rename(SourceFile file, Symbol symbol, String name, Invocation given, Console console) {
        StringBuilder source = new StringBuilder(file.text());
        StringBuilder text = new StringBuilder("renamed\t" + symbol.uses().size() + " edits\n");
        List<Map<String, Object>> edits = new ArrayList<>();
        for (Span use : symbol.uses()) {
            text.append(file.place(use.start())).append('\t').append(symbol.name()).append(" -> ").append(name).append('\n');
            edits.add(at(file.position(use.start()), "new_name", name, "old_name", symbol.name()));
        }
        symbol.uses().reversed().forEach(use -> source.replace(use.start(), use.end(), name));
        return print(given, console, text.toString(), Json.sorted("edit_count", edits.size(), "edits", edits, "updated_source", source.toString()));
    }
}
