package org.inplace.ruff.tools.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inplace.core.source.Position;
import org.inplace.ruff.syntax.Ast;
import org.inplace.ruff.syntax.Children;
import org.inplace.ruff.syntax.Scan;
import org.inplace.ruff.syntax.TokenKind;
import org.inplace.ruff.syntax.Tokens;
import org.inplace.ruff.tools.Identifier;
import org.inplace.ruff.tools.SourceFile;
import org.inplace.ruff.tools.lint.Issue.Rule;

/** Applies the rules of the library specification, section 5.8, to a program. */
final class Linter {

    private static final Set<String> FALLIBLE = Set.of("read_file", "http_get", "parse_json");

    private record Visit(Ast node, boolean inTry) {
    }

    private final SourceFile file;
    private final Tokens tokens;
    private final Map<String, Integer> mentions = new HashMap<>();
    private final TokenLines lines;
    private final Set<Integer> linesWithCalls = new HashSet<>();
    private final List<Issue> issues = new ArrayList<>();

    private Linter(SourceFile file, Scan scan) {
        this.file = file;
        this.tokens = scan.tokens();
        this.lines = new TokenLines(file, tokens);
        Identifier.in(scan).forEach(word -> mentions.merge(word.name(), 1, Integer::sum));
    }

    /** The lexical errors of a text that has some. */
    static List<Issue> lexical(SourceFile file, Scan scan) {
        return scan.errors().stream().map(e -> new Issue(Rule.LEXER_ERROR, file.position(e.span().start()), e.message(), null)).toList();
    }

    /** What the rules find in a program. */
    static List<Issue> check(SourceFile file, Scan scan, Ast.Program program) {
        Linter linter = new Linter(file, scan);
        linter.walk(program);
        linter.issues.sort(Issue.ORDER);
        return linter.issues;
    }

    private void walk(Ast.Program program) {
        Deque<Visit> open = new ArrayDeque<>();
        open.push(new Visit(program, false));
        while (!open.isEmpty()) {
            Visit visit = open.pop();
            visit(visit.node, visit.inTry);
            boolean inTry = visit.inTry && !(visit.node instanceof Ast.Function);
            for (Ast child : Children.of(visit.node)) {
                open.push(new Visit(child, inTry || visit.node instanceof Ast.TryExcept attempt && child == attempt.body()));
            }
        }
    }

    private void visit(Ast node, boolean inTry) {
        switch (node) {
            case Ast.Program program -> sequence(program.statements(), true);
            case Ast.Block block -> sequence(block.statements(), false);
            case Ast.Declare(var kind, Ast.NamePattern name, var value, var _) -> {
                unused(kind, name);
                mismatch(name, value);
            }
            case Ast.Declare declare -> unusedIn(declare.pattern());
            case Ast.Call(Ast.Name callee, var _, var _) when !inTry && FALLIBLE.contains(callee.text()) -> fallible(callee);
            default -> {
            }
        }
    }

    private void add(Rule rule, int offset, String message, Issue.Fix fix) {
        issues.add(new Issue(rule, file.position(offset), message, fix));
    }

    /** Adds an issue that concerns a line as a whole. */
    private void addForLine(Rule rule, int line, String message) {
        issues.add(new Issue(rule, new Position(line, 1), message, null));
    }

    // ------------------------------------------------------------------ names

    private boolean isUnused(String name) {
        return !name.startsWith("_") && mentions.get(name) == 1;
    }

    private void unused(Ast.DeclarationKind kind, Ast.NamePattern name) {
        if (!isUnused(name.name())) {
            return;
        }
        int offset = name.span().start();
        int line = file.line(offset);
        String text = file.lineText(line);
        int inLine = offset - file.start(line);
        String replacement = text.substring(0, inLine) + "_" + text.substring(inLine);
        Issue.Fix fix = kind == Ast.DeclarationKind.CONST ? null
                        : new Issue.Fix("Prefix unused variable with '_' to mark as intentional", offset, "_", replacement);
        reportUnused(name, fix);
    }

    private void reportUnused(Ast.NamePattern name, Issue.Fix fix) {
        add(Rule.UNUSED_VARIABLE, name.span().start(), "Variable '" + name.name() + "' is declared but never used", fix);
    }

    /** Names that take parts of a value: no fix, as a name may be the key of what it takes. */
    private void unusedIn(Ast pattern) {
        if (pattern instanceof Ast.NamePattern name && isUnused(name.name())) {
            reportUnused(name, null);
        }
        Children.of(pattern).forEach(this::unusedIn);
    }

    // ------------------------------------------------------------------ statements

    private void sequence(List<Ast.Stmt> statements, boolean module) {
        int terminator = Integer.MAX_VALUE;
        int reported = 0;
        for (Ast.Stmt statement : statements) {
            int line = file.line(statement.span().start());
            boolean exists = module && (statement instanceof Ast.FunctionDeclaration
                            || statement instanceof Ast.Export(Ast.FunctionDeclaration _, var _));
            if (line > terminator && line > reported && !exists) {
                addForLine(Rule.UNREACHABLE_CODE, line, "Statement appears unreachable after control-flow terminator");
                reported = line;
            }
            if (statement instanceof Ast.Return || statement instanceof Ast.Break || statement instanceof Ast.Continue) {
                terminator = Math.min(terminator, file.line(Math.max(statement.span().start(), statement.span().end() - 1)));
            }
        }
    }

    private void mismatch(Ast.NamePattern name, Ast.Expr value) {
        int behind = tokens.firstFrom(name.span().end());
        if (tokens.kind(behind) != TokenKind.COLON || !tokens.kind(behind + 2).isPlainAssignment()) {
            return;
        }
        boolean text = value instanceof Ast.StringLiteral || value instanceof Ast.Interpolation;
        String problem = switch (tokens.kind(behind + 1)) {
            case INT_TYPE -> text ? "int annotation assigned a string literal" : null;
            case FLOAT_TYPE -> text ? "float annotation assigned a string literal" : null;
            case BOOL_TYPE -> isNumber(value) ? "bool annotation assigned numeric literal" : null;
            default -> null;
        };
        if (problem != null) {
            addForLine(Rule.OBVIOUS_TYPE_MISMATCH, file.line(name.span().start()), "Obvious type mismatch: " + problem);
        }
    }

    private static boolean isNumber(Ast.Expr value) {
        return value instanceof Ast.IntLiteral || value instanceof Ast.FloatLiteral
                        || value instanceof Ast.Unary(var op, var operand, var _) && op == Ast.UnaryOp.NEG && isNumber(operand);
    }

    private void fallible(Ast.Name callee) {
        int line = file.line(callee.span().start());
        boolean handled = lines.startsWith(line, TokenKind.TRY) || lines.startsWith(line - 1, TokenKind.TRY) || lines.has(line, TokenKind.QUESTION)
                        || lines.has(line, TokenKind.EXCEPT);
        if (!handled && linesWithCalls.add(line)) {
            addForLine(Rule.MISSING_ERROR_HANDLING, line, "Potentially fallible call without explicit error-handling pattern");
        }
    }
}
