package org.inplace.ruff.lib;

import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.Numerals;
import org.inplace.ruff.runtime.RuffError;

/** Reads the arguments of a command line as a program has described them. */
final class CommandArguments {

    private static final Pattern NEGATIVE_NUMBER = Pattern.compile("-(?:[0-9]++\\.?+[0-9]*+|\\.[0-9]++)");

    private final List<CommandArgument> known;
    private final Node at;
    private final Map<CommandArgument, Object> values = new HashMap<>();
    private final List<Object> positional = new ArrayList<>();

    CommandArguments(List<CommandArgument> known, Node at) {
        this.known = known;
        this.at = at;
    }

    /** The values by the arguments' names. */
    MapValue parse(String[] given) {
        int next = 0;
        while (next < given.length) {
            next = take(given, next);
        }
        MapValue result = new MapValue();
        for (CommandArgument argument : known) {
            Object value = values.get(argument);
            if (value == null && argument.required()) {
                throw failed("Required argument " + argument.name() + " is missing");
            }
            result.put(argument.key(), value == null ? argument.fallbackValue() : value);
        }
        if (!positional.isEmpty()) {
            result.put(Text.of("_positional"), ListValue.of(positional.toArray()));
        }
        return result;
    }

    /** Takes what is next, and its value if it has one; returns the index of what is next after that. */
    private int take(String[] given, int index) {
        String word = given[index];
        CommandArgument argument = known.stream().filter(k -> k.isCalled(word)).findFirst().orElse(null);
        if (!word.startsWith("-") || argument == null && NEGATIVE_NUMBER.matcher(word).matches()) {
            positional.add(Text.of(word));
            return index + 1;
        }
        if (argument == null) {
            throw failed("Unknown argument: " + word);
        }
        if (argument.isFlag()) {
            values.put(argument, true);
            return index + 1;
        }
        if (index + 1 == given.length) {
            throw failed("Argument " + argument.name() + " requires a value");
        }
        values.put(argument, value(argument, given[index + 1]));
        return index + 2;
    }

    private Object value(CommandArgument argument, String given) {
        Object value = switch (argument.type()) {
            case "string" -> Text.of(given);
            case "int" -> Numerals.ofInt(given);
            case "float" -> Numerals.ofFloat(given);
            default -> throw failed("Unknown argument type: " + argument.type());
        };
        if (value == null) {
            String kind = argument.type().equals("int") ? "an integer" : "a float";
            throw failed("Argument " + argument.name() + " requires " + kind + " value, got: " + given);
        }
        return value;
    }

    private RuffError failed(String message) {
        return Errors.failed(message, at);
    }
}
