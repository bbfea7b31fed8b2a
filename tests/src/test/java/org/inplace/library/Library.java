package org.inplace.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/** The built-ins of a context, to be called by name with values of Java. */
final class Library implements AutoCloseable {

    private final Context context = Context.newBuilder("ruff").allowExperimentalOptions(true).option("engine.WarnInterpreterOnly", "false").build();
    private final Map<String, Value> callers = new HashMap<>();

    /** The result of a built-in: a string, a long, a double, a boolean, or a list of such. */
    Object call(String name, Object... arguments) {
        return result(caller(name, arguments.length).execute(arguments));
    }

    private Value caller(String name, int count) {
        return callers.computeIfAbsent(name + "_" + count, caller -> {
            String names = IntStream.range(0, count).mapToObj(i -> "p" + i).collect(Collectors.joining(", "));
            return function(caller + "_caller", names, name + "(" + names + ")");
        });
    }

    /** A function of the program that returns the value of an expression. */
    Value function(String name, String parameters, String expression) {
        context.eval("ruff", "func " + name + "(" + parameters + ") { return " + expression + " }");
        return context.getBindings("ruff").getMember(name);
    }

    static Object result(Value value) {
        if (value.isString()) {
            return value.asString();
        }
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        if (value.hasArrayElements()) {
            List<Object> elements = new ArrayList<>();
            for (long i = 0; i < value.getArraySize(); i++) {
                elements.add(result(value.getArrayElement(i)));
            }
            return elements;
        }
        return value.fitsInLong() ? (Object) value.asLong() : value.asDouble();
    }

    @Override
    public void close() {
        context.close();
    }
}
