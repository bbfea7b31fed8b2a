package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.source.SourceSection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.inplace.core.call.FunctionValue;
import org.inplace.core.source.SyntaxException;
import org.inplace.core.value.Display;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Nesting;
import org.inplace.core.value.RecordValue;
import org.inplace.core.value.Text;
import org.inplace.ruff.syntax.Ast;
import org.inplace.ruff.syntax.Parser;

/** How the command loop shows values (library specification, section 5.6): as they are written, containers one level deep. */
final class Notation {

    private Notation() {
    }

    /** A value by itself. */
    @TruffleBoundary
    static String text(Object value) {
        try {
            return whole(value);
        } catch (Nesting.TooDeep e) {
            return "…";
        }
    }

    private static String whole(Object value) {
        return switch (value) {
            case ListValue list -> elements(list);
            case MapValue map -> entries(map);
            case RecordValue struct -> struct.name() + " { " + fields(struct) + " }";
            case FunctionValue function -> "<function(" + parameters(function) + ")>";
            default -> scalar(value);
        };
    }

    /** A value in another one. */
    private static String inline(Object value) {
        return switch (value) {
            case ListValue _ -> "[...]";
            case MapValue _ -> "{...}";
            case RecordValue struct -> "<" + struct.name() + ">";
            case FunctionValue function -> "<fn(" + parameters(function) + ")>";
            default -> scalar(value);
        };
    }

    private static String scalar(Object value) {
        return switch (value) {
            case Long _, Double _, Boolean _ -> Display.text(value).toString();
            case Text text -> "\"" + text + "\"";
            default -> Debug.text(value);
        };
    }

    private static String elements(ListValue list) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            shown.add(inline(list.get(i)));
        }
        return "[" + String.join(", ", shown) + "]";
    }

    private static String entries(MapValue map) {
        return Display.sortedPositions(map).stream() //
                        .map(i -> "\"" + map.keyAt(i) + "\": " + inline(map.valueAt(i))) //
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String fields(RecordValue struct) {
        return Display.sortedFields(struct).stream().map(f -> f.name() + ": " + inline(struct.get(f))).collect(Collectors.joining(", "));
    }

    /** The names of a function's parameters, which only its text knows. */
    private static String parameters(FunctionValue function) {
        SourceSection section = function.root().getSourceSection();
        Ast.Function declared = section == null ? null : declared(section.getCharacters().toString());
        if (declared != null && declared.parameters().size() == function.arity()) {
            return declared.parameters().stream().map(Ast.Parameter::name).collect(Collectors.joining(", "));
        }
        return String.join(", ", Collections.nCopies(function.arity(), "_"));
    }

    private static Ast.Function declared(String text) {
        try {
            return Parser.parse(text).statements().getFirst() instanceof Ast.FunctionDeclaration declaration ? declaration.function() : null;
        } catch (SyntaxException noDeclaration) {
            return lambda(text);
        }
    }

    private static Ast.Function lambda(String text) {
        try {
            return Parser.parseExpression(text) instanceof Ast.Lambda lambda ? lambda.function() : null;
        } catch (SyntaxException block) {
            return null;
        }
    }
}
