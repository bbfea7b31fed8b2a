package org.inplace.ruff.tools.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.inplace.core.command.CommandSyntax;
import org.inplace.core.command.Console;
import org.inplace.core.command.Invocation;
import org.inplace.core.source.SyntaxException;
import org.inplace.ruff.runtime.Json;
import org.inplace.ruff.syntax.Parser;
import org.inplace.ruff.syntax.Scan;
import org.inplace.ruff.tools.SourceFile;
import org.inplace.ruff.tools.Tool;
import org.inplace.ruff.tools.ToolFailure;

/** {@code ruff lint}. */
public final class LintCommand extends Tool {

    @Override
    protected CommandSyntax syntax() {
        return new CommandSyntax("ruff lint", "Look for what is probably not meant.")
                        .word("FILE", "The program")
                        .flag("--fix", "Change the file where that is safe")
                        .flag("--json", "Report as JSON");
    }

    @Override
    protected int run(Invocation given, Console console) throws ToolFailure {
        SourceFile file = SourceFile.read(given.get("FILE"), console);
        List<Issue> issues = issues(file);
        boolean json = given.has("--json");
        if (given.has("--fix")) {
            (json ? console.err() : console.out()).print(fix(file, issues));
        }
        if (json) {
            console.out().print(Json.write(issues.stream().map(LintCommand::members).toList()));
        } else {
            issues.forEach(issue -> console.out().print(line(file, issue)));
        }
        return issues.stream().anyMatch(issue -> issue.rule().isError()) ? ToolFailure.FAILED : 0;
    }

    private static List<Issue> issues(SourceFile file) throws ToolFailure {
        Scan scan = Scan.of(file.text());
        if (!scan.errors().isEmpty()) {
            return Linter.lexical(file, scan);
        }
        try {
            return Linter.check(file, scan, Parser.parse(file.text()));
        } catch (SyntaxException e) {
            throw ToolFailure.of(e.diagnostics(), file);
        }
    }

    private static String line(SourceFile file, Issue issue) {
        String place = file.name() + ":" + issue.position().line() + ":" + issue.position().column();
        return String.join("\t", issue.rule().severity(), issue.rule().id(), place, issue.message()) + "\n";
    }

    private static Map<String, Object> members(Issue issue) {
        Issue.Fix fix = issue.fix();
        Object change = fix == null ? null : Json.sorted("description", fix.description(), "replacement_line", fix.replacementLine());
        return Json.sorted("column", issue.position().column(), "fix", change, "line", issue.position().line(), "message", issue.message(),
                        "rule_id", issue.rule().id(), "severity", issue.rule().severity());
    }

    /** Applies all fixes; returns what to say about it. */
    private static String fix(SourceFile file, List<Issue> issues) throws ToolFailure {
        List<Issue.Fix> fixes = new ArrayList<>(issues.stream().map(Issue::fix).filter(fix -> fix != null).toList());
        if (fixes.isEmpty()) {
            return "no safe lint fixes applied\n";
        }
        fixes.sort((a, b) -> Integer.compare(b.offset(), a.offset()));
        StringBuilder text = new StringBuilder(file.text());
        fixes.forEach(fix -> text.insert(fix.offset(), fix.insertion()));
        file.write(text.toString(), "lint fixes to");
        return "applied safe lint fixes to " + file.name() + "\n";
    }
}
