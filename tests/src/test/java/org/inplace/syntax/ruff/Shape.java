package org.inplace.syntax.ruff;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.StringJoiner;
import org.inplace.core.source.Span;
import org.inplace.ruff.syntax.Ast;

/** Prints trees without their spans, as lists in parentheses: {@code (Binary ADD (Name a) (IntLiteral 1))}. */
final class Shape {

    private Shape() {
    }

    /** The statements of a program, separated by blanks. */
    static String of(Ast.Program program) {
        StringJoiner shape = new StringJoiner(" ");
        program.statements().forEach(statement -> shape.add(print(statement)));
        return shape.toString();
    }

    static String of(Ast node) {
        return print(node);
    }

    private static String print(Object part) {
        return switch (part) {
            case null -> "-";
            case String text -> text.isEmpty() ? "''" : text;
            case List<?> list -> {
                StringJoiner items = new StringJoiner(" ", "[", "]");
                list.forEach(item -> items.add(print(item)));
                yield items.toString();
            }
            case Ast.Name name -> name.text();
            case Ast.IntLiteral literal -> Long.toString(literal.value());
            case Ast.FloatLiteral literal -> Double.toString(literal.value());
            case Ast.StringLiteral literal -> '"' + literal.value() + '"';
            case Ast.ExpressionStatement statement -> print(statement.expression());
            case Ast.NamePattern name -> name.name();
            case Ast.Parameter parameter -> parameter.name();
            case Ast node -> record(node);
            default -> part.toString();
        };
    }

    private static String record(Ast node) {
        StringJoiner shape = new StringJoiner(" ", "(", ")");
        shape.add(node.getClass().getSimpleName());
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            if (component.getType() != Span.class) {
                shape.add(print(value(node, component)));
            }
        }
        return shape.toString();
    }

    private static Object value(Ast node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
