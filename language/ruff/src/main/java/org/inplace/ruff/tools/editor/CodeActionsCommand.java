package org.inplace.ruff.tools.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.inplace.core.command.CommandSyntax;
import org.inplace.core.command.Console;
import org.inplace.core.command.Invocation;
import org.inplace.core.source.Position;
import org.inplace.ruff.syntax.Scan;
import org.inplace.ruff.syntax.TokenKind;
import org.inplace.ruff.tools.SourceFile;
import org.inplace.ruff.tools.Tool;
import org.inplace.ruff.tools.ToolFailure;

/** {@code ruff lsp-code-actions}: changes that give brackets their partners. */
public final class CodeActionsCommand extends Tool {

    private record Action(String title, String kind, String description, int offset, String replacement) {
    }

    @Override
    protected CommandSyntax syntax() {
        return new CommandSyntax("ruff lsp-code-actions", "List changes that would repair a program.").word("FILE", "The program")
                        .flag("--json", "Report as JSON");
    }

    @Override
    protected int run(Invocation given, Console console) throws ToolFailure {
        SourceFile file = SourceFile.read(given.get("FILE"), console);
        List<Action> actions = actions(file);
        String text = actions.stream().map(a -> a.title + "\t" + file.place(a.offset) + "\t" + a.replacement + "\n").collect(Collectors.joining());
        return CursorTool.print(given, console, text, actions.stream().map(a -> {
            Position position = file.position(a.offset);
            return CursorTool.at(position, "description", a.description, "kind", a.kind, "replacement", a.replacement, "title", a.title);
        }).toList());
    }

    private static List<Action> actions(SourceFile file) {
        Scan scan = Scan.of(file.text());
        List<Action> actions = new ArrayList<>();
        for (Balance.Lone lone : scan.errors().isEmpty() ? Balance.of(scan.tokens()) : List.<Balance.Lone>of()) {
            if (!lone.isCloser()) {
                String closer = Balance.closerOf(lone.kind()).text;
                actions.add(new Action("Insert missing closing " + lone.word(), "quickfix.syntax.insert_closing_" + lone.word(),
                                "Insert '" + closer + "' at the end of the line", file.end(file.line(lone.span().start())), closer));
            } else if (lone.kind() == TokenKind.RBRACE) {
                actions.add(new Action("Remove unmatched closing brace", "quickfix.syntax.remove_unmatched_brace",
                                "Remove the '}' that closes nothing",
                                lone.span().start(), ""));
            }
        }
        return actions;
    }
}
