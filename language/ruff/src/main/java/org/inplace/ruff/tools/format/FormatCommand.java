package org.inplace.ruff.tools.format;

import java.io.PrintStream;
import org.inplace.core.command.CommandSyntax;
import org.inplace.core.command.Console;
import org.inplace.core.command.Invocation;
import org.inplace.ruff.runtime.Json;
import org.inplace.ruff.tools.SourceFile;
import org.inplace.ruff.tools.Tool;
import org.inplace.ruff.tools.ToolFailure;

/** {@code ruff format}. */
public final class FormatCommand extends Tool {

    @Override
    protected CommandSyntax syntax() {
        return new CommandSyntax("ruff format", "Lay out a program anew.")
                        .word("FILE", "The program")
                        .value("--indent", "4", "Blanks for each level")
                        .value("--line-length", "100", "Longest line that is not broken behind commas")
                        .flag("--no-sort-imports", "Leave the imports at the beginning in their order")
                        .flag("--check", "Only tell whether the program is laid out already; exit status 4 if not")
                        .flag("--write", "Write the file instead of printing the text")
                        .flag("--json", "Report as JSON");
    }

    @Override
    protected int run(Invocation given, Console console) throws ToolFailure {
        Style style = new Style(given.number("--indent", 0), given.number("--line-length", 1), !given.has("--no-sort-imports"));
        boolean check = given.has("--check");
        boolean write = given.has("--write");
        SourceFile file = SourceFile.read(given.get("FILE"), console);
        String formatted = Formatter.format(file.text(), style);
        boolean changed = !formatted.equals(file.text());
        if (write && changed) {
            file.write(formatted, "formatted file");
        }
        if (given.has("--json")) {
            console.out().print(report(file, formatted, style, check, write));
        } else {
            print(file, formatted, check, write, console.out());
        }
        return check && changed ? ToolFailure.FAILED : 0;
    }

    private static void print(SourceFile file, String formatted, boolean check, boolean write, PrintStream out) {
        if (write) {
            out.print("formatted " + file.name() + "\n");
        }
        if (check) {
            out.print(formatted.equals(file.text()) ? "already formatted\n" : "needs formatting\n");
        }
        if (!write && !check) {
            out.print(formatted + "\n");
        }
    }

    private static String report(SourceFile file, String formatted, Style style, boolean check, boolean write) {
        boolean changed = !formatted.equals(file.text());
        String status = check ? changed ? "needs_formatting" : "already_formatted" : write ? "written" : "preview";
        Object options = Json.sorted("check", check, "indent", style.indent(), "line_length", style.lineLength(),
                        "sort_imports", style.sortImports(), "write", write);
        return Json.write(Json.sorted("changed", changed, "command", "format", "file", file.name(), "formatted_source", write ? null : formatted,
                        "options", options, "status", status));
    }
}
