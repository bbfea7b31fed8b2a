package org.inplace.ruff.tools.editor;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.inplace.core.command.Console;
import org.inplace.core.command.Invocation;
import org.inplace.ruff.runtime.Json;

/** {@code ruff lsp-complete}: the names that can be meant by what stands left of the cursor. */
public final class CompleteCommand extends CursorTool {

    public CompleteCommand() {
        super("lsp-complete", "List the names that complete the word left of the cursor.");
    }

    @Override
    int answer(EditedFile edited, int cursor, Invocation given, Console console) {
        String prefix = prefix(edited.file().text(), cursor);
        SortedMap<String, Symbol.Kind> labels = new TreeMap<>();
        edited.builtins().forEach(name -> labels.put(name, Symbol.Kind.BUILTIN));
        for (Symbol symbol : edited.symbols()) {
            boolean visible = symbol.scope().start() <= cursor && cursor <= symbol.scope().end();
            if (visible && symbol.definition() != null && symbol.definition().end() != cursor) {
                labels.put(symbol.name(), symbol.kind() == Symbol.Kind.FUNCTION ? Symbol.Kind.FUNCTION : Symbol.Kind.VARIABLE);
            }
        }
        labels.keySet().removeIf(label -> !label.startsWith(prefix));
        String text = labels.entrySet().stream().map(e -> e.getKey() + "\t" + e.getValue() + "\n").collect(Collectors.joining());
        List<Map<String, Object>> json = labels.entrySet().stream().map(e -> Json.sorted("kind", e.getValue(), "label", e.getKey())).toList();
        return print(given, console, text, json);
    }

    private static String prefix(String text, int cursor) {
        int start = cursor;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '_')) {
            start--;
        }
        return text.substring(start, cursor);
    }
}
