package org.inplace.ruff.syntax;

import java.util.LinkedHashSet;
import java.util.Set;

/** The names that a module exports (section 16.2). */
public final class Exports {

    private Exports() {
    }

    /** In the order of the text. */
    public static Set<String> of(Ast.Program program) {
        Set<String> names = new LinkedHashSet<>();
        for (Ast.Stmt statement : program.statements()) {
            if (statement instanceof Ast.Export export) {
                add(export.statement(), names);
            }
        }
        return names;
    }

    private static void add(Ast.Stmt exported, Set<String> names) {
        switch (exported) {
            case Ast.Declare declare -> names.addAll(Names.of(declare.pattern()));
            case Ast.FunctionDeclaration function -> names.add(function.function().name());
            case Ast.StructDeclaration struct -> names.add(struct.name());
            case Ast.Assign(Ast.Name name, var _, var _, var _) -> names.add(name.text());
            case Ast.ExpressionStatement(Ast.Name name, var _) -> names.add(name.text());
            default -> { }
        }
        names.remove("_");
    }
}
