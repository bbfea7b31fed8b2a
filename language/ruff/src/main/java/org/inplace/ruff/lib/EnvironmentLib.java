package org.inplace.ruff.lib;

import static org.inplace.ruff.runtime.Capability.ENV_READ;
import static org.inplace.ruff.runtime.Capability.ENV_WRITE;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Null;
import org.inplace.core.value.Text;
import org.inplace.ruff.Context;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.Numerals;

/** Environment variables and the arguments of the program (library specification, section 2.17). */
final class EnvironmentLib {

    static final List<Builtin> TABLE = List.of(
                    Gated.row(ENV_READ, "env", EnvironmentLib::get),
                    Gated.row(ENV_READ, "env_or", EnvironmentLib::getOr),
                    converted("env_int", "integer", Numerals::ofInt),
                    converted("env_float", "float", Numerals::ofFloat),
                    converted("env_bool", "bool", EnvironmentLib::truth),
                    Gated.row(ENV_READ, "env_required", EnvironmentLib::required),
                    Gated.row(ENV_READ, "env_list", (at, a) -> all("env_list", at, a)),
                    Gated.row(ENV_READ, "os_environ", (at, a) -> all("os_environ", at, a)),
                    Gated.row(ENV_WRITE, "env_set", EnvironmentLib::set),
                    new Builtin("args", 0, Builtin.ANY, Effect.READS, EnvironmentLib::arguments));

    private EnvironmentLib() {
    }

    private static String find(String name, Node at) {
        return Context.get(at).environment().get(name);
    }

    @TruffleBoundary
    private static String onlyName(String function, Node at, Object[] a) {
        Arguments.expect(a.length == 1, function + "() expects 1 argument (variable name), got " + a.length, at);
        return Arguments.string(a, 0, function + " requires a string argument (variable name)", at);
    }

    @TruffleBoundary
    private static Object get(Node at, Object[] a) {
        String value = find(onlyName("env", at, a), at);
        return value == null ? Text.EMPTY : Text.of(value);
    }

    @TruffleBoundary
    private static Object getOr(Node at, Object[] a) {
        Arguments.expect(a.length == 2, "env_or() expects 2 arguments (variable name, default value), got " + a.length, at);
        String wrongType = "env_or requires two string arguments (variable name, default value)";
        String name = Arguments.string(a, 0, wrongType, at);
        Text otherwise = Arguments.text(a, 1, wrongType, at);
        String value = find(name, at);
        return value == null ? otherwise : Text.of(value);
    }

    /** A variable as something else than a text. */
    private static Builtin converted(String function, String kind, Function<String, Object> conversion) {
        return Gated.row(ENV_READ, function, (at, a) -> convert(onlyName(function, at, a), kind, conversion, at));
    }

    @TruffleBoundary
    private static Object convert(String name, String kind, Function<String, Object> conversion, Node at) {
        String value = find(name, at);
        if (value == null) {
            throw Errors.failed("Environment variable '" + name + "' not found", at);
        }
        Object converted = conversion.apply(value);
        if (converted == null) {
            throw Errors.failed("Environment variable '" + name + "' value '" + value + "' is not a valid " + kind, at);
        }
        return converted;
    }

    private static Boolean truth(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes", "on" -> true;
            case "false", "0", "no", "off" -> false;
            default -> null;
        };
    }

    @TruffleBoundary
    private static Object required(Node at, Object[] a) {
        String name = onlyName("env_required", at, a);
        String value = find(name, at);
        if (value == null) {
            throw Errors.failed("Required environment variable '" + name + "' is not set", at);
        }
        return Text.of(value);
    }

    @TruffleBoundary
    private static Object all(String function, Node at, Object[] a) {
        Arguments.expect(a.length == 0, function + "() expects 0 arguments, got " + a.length, at);
        MapValue variables = new MapValue();
        Context.get(at).environment().all().forEach((name, value) -> variables.put(Text.of(name), Text.of(value)));
        return variables;
    }

    @TruffleBoundary
    private static Object set(Node at, Object[] a) {
        Arguments.expect(a.length == 2, "env_set() expects 2 arguments (variable name, value), got " + a.length, at);
        String wrongType = "env_set requires two string arguments (variable name, value)";
        String name = Arguments.string(a, 0, wrongType, at);
        String value = Arguments.string(a, 1, wrongType, at);
        Arguments.expect(!name.isEmpty() && name.indexOf('=') < 0 && name.indexOf('\0') < 0, "env_set requires a valid variable name", at);
        Arguments.expect(value.indexOf('\0') < 0, "env_set requires a valid value", at);
        Context.get(at).environment().set(name, value);
        return Null.INSTANCE;
    }

    @TruffleBoundary
    private static Object arguments(Node at, Object[] a) {
        Arguments.expect(a.length == 0, "args() expects 0 arguments, got " + a.length, at);
        String[] arguments = Context.get(at).env().getApplicationArguments();
        return new ListValue(arguments.length, i -> Text.of(arguments[i]));
    }
}
