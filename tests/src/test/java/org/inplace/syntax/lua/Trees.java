package org.inplace.syntax.lua;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.inplace.core.source.Span;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.syntax.Ast;
import org.inplace.lua.syntax.Local;
import org.inplace.lua.syntax.Parser;
import org.inplace.lua.syntax.SyntaxFailure;

/** Parses texts under the chunk name {@code =L}, and looks at the trees. */
final class Trees {

    private Trees() {
    }

    static Ast.Function parse(String text) {
        try {
            return Parser.parse(text, false, "=L");
        } catch (SyntaxFailure failure) {
            throw new AssertionError(text + " → " + failure.getMessage(), failure);
        }
    }

    /** The message about a text of bytes; null if it is a chunk. */
    static String message(String text) {
        try {
            Parser.parse(text, true, "=L");
            return null;
        } catch (SyntaxFailure failure) {
            return failure.text().latin1();
        }
    }

    static void assertMessage(String expected, String text) {
        assertEquals(expected, message(text), text);
    }

    /** All nodes of a type in a tree, in the order of the text. */
    static <N> List<N> all(Class<N> type, Ast root) {
        List<N> found = new ArrayList<>();
        visit(root, part -> {
            if (type.isInstance(part)) {
                found.add(type.cast(part));
            }
        });
        return found;
    }

    static <N> N first(Class<N> type, String text) {
        return all(type, parse(text)).get(0);
    }

    /** Calls a visitor with each record of a tree before those in it. */
    static void visit(Object part, Consumer<Object> visitor) {
        if (part instanceof List<?> list) {
            list.forEach(item -> visit(item, visitor));
        } else if (part instanceof Record node && !(part instanceof Span) && !(part instanceof Ast.Upvalue)) {
            visitor.accept(node);
            for (RecordComponent component : node.getClass().getRecordComponents()) {
                visit(value(node, component), visitor);
            }
        }
    }

    /** The statements of a chunk as lists in parentheses, without spans and lines. */
    static String shape(String text) {
        StringJoiner shape = new StringJoiner(" ");
        parse(text).body().statements().forEach(statement -> shape.add(print(statement)));
        return shape.toString();
    }

    private static String print(Object part) {
        return switch (part) {
            case null -> "-";
            case List<?> list -> {
                StringJoiner items = new StringJoiner(" ", "[", "]");
                list.forEach(item -> items.add(print(item)));
                yield items.toString();
            }
            case Ast.Num number -> number.value().toString();
            case Ast.Str string -> "'" + string.value().latin1() + "'";
            case Ast.LocalName name -> name.local().name();
            case Ast.UpvalueName name -> name.local().name() + "^" + name.index();
            case Ast.GlobalName name -> "_" + name.name().latin1();
            case Ast.CallStatement statement -> print(statement.call());
            case Ast.Block block -> print(block.statements());
            case Ast.FunctionExpr function -> "(Function " + print(function.function().parameters()) + " " + print(function.function().body()) + ")";
            case Ast.Label label -> label.name();
            case Ast.Field field -> field.key() == null ? print(field.value()) : print(field.key()) + "=" + print(field.value());
            case ByteString string -> string.latin1();
            case Local local -> local.name();
            case Record node -> record(node);
            default -> part.toString();
        };
    }

    private static String record(Record node) {
        StringJoiner shape = new StringJoiner(" ", "(", ")");
        shape.add(node.getClass().getSimpleName());
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            if (component.getType() != Span.class && component.getType() != int.class) {
                shape.add(print(value(node, component)));
            }
        }
        return shape.toString();
    }

    private static Object value(Record node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
