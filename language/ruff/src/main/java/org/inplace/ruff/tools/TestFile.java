package org.inplace.ruff.tools;

import java.util.ArrayList;
import java.util.List;
import org.inplace.core.source.Span;
import org.inplace.ruff.syntax.Ast;

/**
 * The tests of a file (core specification, section 19.2), as programs that run one after the other in the same environment.
 *
 * @param declarations the file's functions, structs and enums
 * @param setup what runs before every test; empty if nothing does
 * @param teardown what runs after every test
 */
record TestFile(String name, String declarations, String setup, String teardown, List<Test> tests) {

    record Test(String name, String body) {
    }

    static TestFile of(SourceFile file) throws ToolFailure {
        String text = file.text();
        List<Ast.Stmt> statements = file.program().statements();
        List<Span> declarations = statements.stream().filter(TestFile::isDeclaration).map(Ast::span).toList();
        List<Ast.TestBlock> blocks = new ArrayList<>();
        collect(statements, blocks);
        List<Test> tests = blocks.stream().filter(b -> b.kind() == Ast.TestKind.TEST).map(b -> new Test(b.name(), body(text, b))).toList();
        String setup = last(Ast.TestKind.SETUP, text, blocks);
        return new TestFile(file.name(), Excerpt.of(text, declarations), setup, last(Ast.TestKind.TEARDOWN, text, blocks), tests);
    }

    private static boolean isDeclaration(Ast.Stmt statement) {
        return switch (statement) {
            case Ast.FunctionDeclaration _, Ast.StructDeclaration _, Ast.EnumDeclaration _ -> true;
            case Ast.Export export -> isDeclaration(export.statement());
            default -> false;
        };
    }

    private static void collect(List<Ast.Stmt> statements, List<Ast.TestBlock> into) {
        for (Ast.Stmt statement : statements) {
            if (statement instanceof Ast.TestBlock block) {
                if (block.kind() == Ast.TestKind.GROUP) {
                    collect(block.body().statements(), into);
                } else {
                    into.add(block);
                }
            }
        }
    }

    private static String last(Ast.TestKind kind, String text, List<Ast.TestBlock> blocks) {
        return blocks.stream().filter(b -> b.kind() == kind).reduce((first, second) -> second).map(b -> body(text, b)).orElse("");
    }

    private static String body(String text, Ast.TestBlock block) {
        Span braces = block.body().span();
        return Excerpt.of(text, List.of(new Span(braces.start() + 1, braces.end() - 1)));
    }
}
