package org.inplace.ruff.tools.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inplace.core.command.CommandSyntax;
import org.inplace.core.command.Console;
import org.inplace.core.command.Invocation;
import org.inplace.core.source.Diagnostic;
import org.inplace.core.source.SyntaxException;
import org.inplace.ruff.syntax.Ast;
import org.inplace.ruff.syntax.Diagnostics;
import org.inplace.ruff.syntax.Parser;
import org.inplace.ruff.syntax.Scan;
import org.inplace.ruff.syntax.StaticChecks;
import org.inplace.ruff.tools.SourceFile;
import org.inplace.ruff.tools.Tool;
import org.inplace.ruff.tools.ToolFailure;

/** {@code ruff lsp-diagnostics}: all that can be said against a file without running it. */
public final class DiagnosticsCommand extends Tool {

    private static final String BALANCE = "RUFLSP001";

    @Override
    protected CommandSyntax syntax() {
        return new CommandSyntax("ruff lsp-diagnostics", "List what is wrong with a program.").word("FILE", "The program")
                        .flag("--json", "Report as JSON");
    }

    @Override
    protected int run(Invocation given, Console console) throws ToolFailure {
        SourceFile file = SourceFile.read(given.get("FILE"), console);
        List<Diagnostic> found = diagnostics(file.text());
        String text = found.stream().map(d -> line(file, d)).collect(Collectors.joining());
        return CursorTool.print(given, console, text, found.stream().map(d -> members(file, d)).toList());
    }

    private static Map<String, Object> members(SourceFile file, Diagnostic d) {
        return CursorTool.at(file.position(d.span().start()), "code", d.code(), "file", file.name(), "help", help(d), "message", d.message(),
                        "severity", "error", "subsystem", subsystem(d));
    }

    private static String line(SourceFile file, Diagnostic d) {
        return "error\t" + file.place(d.span().start()) + "\t[" + d.code() + "] [" + subsystem(d) + "] " + d.message() + "\n";
    }

    private static String subsystem(Diagnostic d) {
        return d.code().equals(BALANCE) ? "lsp" : Diagnostics.subsystem(d.code());
    }

    private static String help(Diagnostic d) {
        return d.code().equals(BALANCE) ? null : Diagnostics.help(d.code());
    }

    /** Lexical errors, or else brackets without partners and what the parser says, or else the first violation of a static rule. */
    static List<Diagnostic> diagnostics(String text) {
        Scan scan = Scan.of(text);
        if (!scan.errors().isEmpty()) {
            return scan.errors().stream().map(DiagnosticsCommand::withKind).toList();
        }
        List<Diagnostic> found = new ArrayList<>();
        Balance.of(scan.tokens()).forEach(lone -> found.add(new Diagnostic(BALANCE, lone.message(), lone.span())));
        try {
            Ast.Program program = Parser.parse(text);
            StaticChecks.check(program).ifPresent(found::add);
        } catch (SyntaxException e) {
            found.addAll(e.diagnostics());
        }
        found.sort(Comparator.comparingInt(d -> d.span().start()));
        return found;
    }

    /** A lexical error whose message begins with the kind of error it is. */
    private static Diagnostic withKind(Diagnostic error) {
        String kind = switch (error.code()) {
            case Diagnostics.INVALID_CHARACTER -> "Invalid character";
            case Diagnostics.NULL_BYTE -> "Null byte";
            case Diagnostics.UNTERMINATED_STRING -> "Unterminated string";
            case Diagnostics.UNTERMINATED_COMMENT -> "Unterminated comment";
            case Diagnostics.INVALID_ESCAPE -> "Invalid escape sequence";
            case Diagnostics.NUMBER_OVERFLOW -> "Numeric overflow";
            case Diagnostics.MALFORMED_NUMBER -> "Malformed number";
            case Diagnostics.IDENTIFIER_TOO_LONG -> "Identifier too long";
            case Diagnostics.STRING_TOO_LONG -> "String too long";
            default -> "Number too long";
        };
        return error.message().startsWith(kind) ? error : new Diagnostic(error.code(), kind + ": " + error.message(), error.span());
    }
}
