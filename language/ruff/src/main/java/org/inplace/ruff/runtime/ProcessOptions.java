package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Text;

/**
 * How a child process runs.
 *
 * @param timeout in milliseconds
 * @param maxOutput the most bytes that are kept of each of its output streams
 * @param inherits whether it gets the environment of the program
 * @param allowed the only variables that it gets of that, whether it inherits or not; null if they are not limited
 * @param denied variables that it does not get
 * @param own variables for it alone
 */
public record ProcessOptions(long timeout, int maxOutput, boolean inherits, Set<String> allowed, Set<String> denied, Map<String, String> own) {

    private static final ProcessOptions DEFAULT = new ProcessOptions(30_000, 1 << 20, true, null, Set.of(), Map.of());
    private static final int LARGEST_OUTPUT = 1 << 24;

    /** The options that a dict of the program says. */
    @TruffleBoundary
    public static ProcessOptions of(Object value, Node at) {
        if (!(value instanceof MapValue dict)) {
            throw Errors.failed("process options must be provided as a dict", at);
        }
        ProcessOptions options = DEFAULT;
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            options = options.with(dict.keyAt(i).toString(), dict.valueAt(i), at);
        }
        return options;
    }

    public static ProcessOptions standard() {
        return DEFAULT;
    }

    private ProcessOptions with(String key, Object value, Node at) {
        return switch (key) {
            case "timeout_ms" -> new ProcessOptions(positive(key, value, at), maxOutput, inherits, allowed, denied, own);
            case "max_output_bytes" -> new ProcessOptions(timeout, outputLimit(positive(key, value, at), at), inherits, allowed, denied, own);
            case "inherit_env" -> {
                if (!(value instanceof Boolean inherit)) {
                    throw Errors.failed("inherit_env must be a boolean", at);
                }
                yield new ProcessOptions(timeout, maxOutput, inherit, allowed, denied, own);
            }
            case "env_allow" -> new ProcessOptions(timeout, maxOutput, inherits, names(key, value, at), denied, own);
            case "env_deny" -> new ProcessOptions(timeout, maxOutput, inherits, allowed, names(key, value, at), own);
            case "env" -> new ProcessOptions(timeout, maxOutput, inherits, allowed, denied, variables(value, at));
            default -> throw Errors.failed("unsupported process option '" + key + "'; supported options are " +
                            "timeout_ms, max_output_bytes, inherit_env, env_allow, env_deny, env", at);
        };
    }

    private static long positive(String key, Object value, Node at) {
        if (value instanceof Long number && number > 0) {
            return number;
        }
        if (value instanceof Double number && number > 0) {
            return Math.max(1, (long) (double) number);
        }
        throw Errors.failed(key + " must be a positive number", at);
    }

    private static int outputLimit(long bytes, Node at) {
        if (bytes > LARGEST_OUTPUT) {
            throw Errors.failed("max_output_bytes exceeds the maximum supported size (" + LARGEST_OUTPUT + ")", at);
        }
        return (int) bytes;
    }

    private static Set<String> names(String key, Object value, Node at) {
        if (!(value instanceof ListValue list)) {
            String kind = value instanceof NativeValue || value instanceof Tagged ? "value" : Kinds.type(value);
            throw Errors.failed(key + " must be an array of strings, got " + kind, at);
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (!(list.get(i) instanceof Text name)) {
                throw Errors.failed(key + " must be an array of strings", at);
            }
            names.add(name.toString());
        }
        return names;
    }

    private static Map<String, String> variables(Object value, Node at) {
        if (!(value instanceof MapValue dict)) {
            throw Errors.failed("env must be a dict of string keys and values", at);
        }
        Map<String, String> variables = new TreeMap<>();
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            if (!(dict.valueAt(i) instanceof Text text)) {
                throw Errors.failed("env must contain only string values", at);
            }
            variables.put(dict.keyAt(i).toString(), text.toString());
        }
        return variables;
    }

    /** The variables of the process. */
    @TruffleBoundary
    Map<String, String> variables(Environment environment) {
        Map<String, String> variables = inherits || allowed != null ? environment.all() : new TreeMap<>();
        if (allowed != null) {
            variables.keySet().retainAll(allowed);
        }
        variables.keySet().removeAll(denied);
        variables.putAll(own);
        return variables;
    }
}
