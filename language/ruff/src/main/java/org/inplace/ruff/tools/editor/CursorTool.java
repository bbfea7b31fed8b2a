package org.inplace.ruff.tools.editor;

import java.util.Map;
import org.inplace.core.command.CommandSyntax;
import org.inplace.core.command.Console;
import org.inplace.core.command.Invocation;
import org.inplace.core.source.Position;
import org.inplace.ruff.runtime.Json;
import org.inplace.ruff.tools.SourceFile;
import org.inplace.ruff.tools.Tool;
import org.inplace.ruff.tools.ToolFailure;

/** A question about a place in a file. */
abstract class CursorTool extends Tool {

    private final String command;
    private final String purpose;

    CursorTool(String command, String purpose) {
        this.command = command;
        this.purpose = purpose;
    }

    @Override
    protected CommandSyntax syntax() {
        return new CommandSyntax("ruff " + command, purpose)
                        .word("FILE", "The program")
                        .needed("--line", "Line of the cursor, from 1")
                        .needed("--column", "Column of the cursor, from 1")
                        .flag("--json", "Report as JSON");
    }

    @Override
    protected final int run(Invocation given, Console console) throws ToolFailure {
        int line = given.number("--line", 1);
        int column = given.number("--column", 1);
        SourceFile file = SourceFile.read(given.get("FILE"), console);
        return answer(new EditedFile(file), file.offset(line, column), given, console);
    }

    abstract int answer(EditedFile edited, int cursor, Invocation given, Console console) throws ToolFailure;

    /** Prints an answer in the form that is asked for. */
    static int print(Invocation given, Console console, String text, Object json) {
        console.out().print(given.has("--json") ? Json.write(json) : text);
        return 0;
    }

    /** Members of a JSON object that say where something is, and others. */
    static Map<String, Object> at(Position position, Object... members) {
        Map<String, Object> object = Json.sorted(members);
        object.put("line", position.line());
        object.put("column", position.column());
        return object;
    }
}
