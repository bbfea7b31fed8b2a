package org.inplace.property;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The values of the model: Long, Double, Boolean, String, {@link #NULL} and the records below. What the specification says
 * about values as such: copies (7.1), display text (5.5), debug text (5.6), truthiness (5.2) and equality (5.3).
 */
final class Values {

    /** Ruff's null. */
    static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    record Array(List<Object> items) {
        Array() {
            this(new ArrayList<>());
        }
    }

    /** Entries in order of insertion; integer keys stand as their decimal text. */
    record Dict(Map<String, Object> entries) {
        Dict() {
            this(new LinkedHashMap<>());
        }
    }

    /** {@code definition} is null for a plain record. */
    record Struct(String name, Definition definition, Map<String, Object> fields) {
    }

    /** Tagged values, results and options; {@code tag} is {@code Ok}, {@code Err}, {@code Some}, {@code None} or {@code E::V}. */
    record Tagged(String tag, List<Object> payload) {
    }

    /** A struct definition; compared by identity. */
    static final class Definition {
        final Tree.StructDeclaration declaration;
        final Scope scope;

        Definition(Tree.StructDeclaration declaration, Scope scope) {
            this.declaration = declaration;
            this.scope = scope;
        }

        Tree.Function method(String name) {
            Tree.Function found = null;
            for (Tree.Function m : declaration.methods()) {
                found = m.name().equals(name) ? m : found;
            }
            return found;
        }
    }

    /** A function with the scope it was created in; compared by identity. */
    static final class Closure {
        final Tree.Function function;
        final Scope scope;

        Closure(Tree.Function function, Scope scope) {
            this.function = function;
            this.scope = scope;
        }
    }

    record Native(String name) {
    }

    private Values() {
    }

    /** A copy that shares nothing with {@code v} but functions and definitions, which are references. */
    static Object copy(Object v, Budget budget) {
        budget.copy();
        return switch (v) {
            case Array a -> new Array(copies(a.items, budget));
            case Dict d -> new Dict(copies(d.entries, budget));
            case Struct s -> new Struct(s.name, s.definition, copies(s.fields, budget));
            case Tagged t -> new Tagged(t.tag, copies(t.payload, budget));
            default -> v;
        };
    }

    private static List<Object> copies(List<Object> list, Budget budget) {
        List<Object> result = new ArrayList<>(list.size());
        list.forEach(v -> result.add(copy(v, budget)));
        return result;
    }

    private static Map<String, Object> copies(Map<String, Object> map, Budget budget) {
        Map<String, Object> result = new LinkedHashMap<>();
        map.forEach((k, v) -> result.put(k, copy(v, budget)));
        return result;
    }

    /** The name that {@code type} answers. */
    static String type(Object v) {
        return switch (v) {
            case Tagged t when t.tag.equals("Ok") || t.tag.equals("Err") -> "result";
            case Tagged t when t.tag.equals("Some") || t.tag.equals("None") -> "option";
            case Tagged _ -> "tagged";
            case Closure _, Native _ -> "function";
            case Definition _ -> "structdef";
            default -> operandType(v);
        };
    }

    /** The name in messages about operands. */
    static String operandType(Object v) {
        return switch (v) {
            case Boolean _ -> "bool";
            case Long _ -> "int";
            case Double _ -> "float";
            case String _ -> "string";
            case Array _ -> "array";
            case Dict _ -> "dict";
            case Struct _ -> "struct";
            case Closure _ -> "function";
            case Native _ -> "native_function";
            default -> v == NULL ? "null" : "value";
        };
    }

    static boolean isTruthy(Object v) {
        return switch (v) {
            case Boolean b -> b;
            case Long l -> l != 0;
            case Double d -> d != 0;
            case String s -> !s.isEmpty();
            case Array a -> !a.items.isEmpty();
            case Dict d -> !d.entries.isEmpty();
            default -> v != NULL;
        };
    }

    static boolean areEqual(Object a, Object b) {
        if (isNumber(a) && isNumber(b)) {
            return a instanceof Long && b instanceof Long ? a.equals(b) : areEqual(toDouble(a), toDouble(b));
        }
        return switch (a) {
            case Boolean _, String _, Native _ -> a.equals(b);
            case Array x -> b instanceof Array y && areEqual(x.items, y.items);
            case Dict x -> b instanceof Dict y && areEqual(x.entries, y.entries);
            case Struct x -> b instanceof Struct y && x.name.equals(y.name) && areEqual(x.fields, y.fields);
            case Tagged x -> b instanceof Tagged y && x.tag.equals(y.tag) && areEqual(x.payload, y.payload);
            case Closure _, Definition _ -> a == b;
            default -> a == NULL && b == NULL;
        };
    }

    private static boolean areEqual(double a, double b) {
        return a == b || Math.abs(a - b) < 2.220446049250313e-16;
    }

    private static boolean areEqual(List<Object> a, List<Object> b) {
        boolean equal = a.size() == b.size();
        for (int i = 0; equal && i < a.size(); i++) {
            equal = areEqual(a.get(i), b.get(i));
        }
        return equal;
    }

    private static boolean areEqual(Map<String, Object> a, Map<String, Object> b) {
        return a.keySet().equals(b.keySet()) && a.entrySet().stream().allMatch(e -> areEqual(e.getValue(), b.get(e.getKey())));
    }

    static boolean isNumber(Object v) {
        return v instanceof Long || v instanceof Double;
    }

    static double toDouble(Object number) {
        return number instanceof Long l ? l : (Double) number;
    }

    static boolean isIntegral(double d) {
        return d == Math.rint(d) && !Double.isInfinite(d);
    }

    // ------------------------------------------------------------------ texts

    static String display(Object v) {
        return switch (v) {
            case Double d -> display((double) d);
            case Array a -> a.items.stream().map(Values::display).collect(Collectors.joining(", ", "[", "]"));
            case Dict d -> sorted(d.entries).entrySet().stream().map(e -> "\"" + e.getKey() + "\": " + display(e.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
            case Struct s -> s.name + " { " + sorted(s.fields).entrySet().stream().map(e -> e.getKey() + ": " + display(e.getValue()))
                    .collect(Collectors.joining(", ")) + " }";
            case Tagged t when t.payload.isEmpty() -> t.tag;
            case Tagged t -> t.tag + t.payload.stream().map(Values::display).collect(Collectors.joining(",", "(", ")"));
            case Closure c -> "<function " + c.function.name() + ">";
            case Native n -> "<native function: " + n.name + ">";
            case Definition d -> "<struct " + d.declaration.name() + ">";
            default -> v.toString();
        };
    }

    private static String display(double d) {
        if (Double.isNaN(d)) {
            return "NaN";
        }
        if (Double.isInfinite(d)) {
            return d > 0 ? "inf" : "-inf";
        }
        if (d == 0) {
            return 1 / d < 0 ? "-0" : "0";
        }
        return new BigDecimal(Double.toString(d)).stripTrailingZeros().toPlainString();
    }

    /** What {@code throw} makes of a value that is neither a string nor a struct. */
    static String debug(Object v) {
        return switch (v) {
            case Boolean b -> "Bool(" + b + ")";
            case Long l -> "Int(" + l + ")";
            case Double d -> "Float(" + display(d) + ")";
            case String s -> quoted(s);
            case Array a -> "Array[" + a.items.size() + "]";
            case Dict d -> "Dict{" + d.entries.size() + " keys}";
            case Struct s -> "Struct { name: \"" + s.name + "\", fields: " + debug(sorted(s.fields)) + " }";
            case Tagged t when t.tag.contains("::") -> "Tagged { tag: \"" + t.tag + "\", fields: " + debug(numbered(t.payload)) + " }";
            case Tagged t -> t.tag + (t.payload.isEmpty() ? "" : "(" + debug(t.payload.getFirst()) + ")");
            case Closure c -> "Function(" + c.function.name() + ")";
            case Native n -> "NativeFunction(" + n.name + ")";
            default -> v == NULL ? "Null" : display(v);
        };
    }

    private static String debug(Map<String, Object> fields) {
        return fields.entrySet().stream().map(e -> "\"" + e.getKey() + "\": " + debug(e.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static Map<String, Object> numbered(List<Object> payload) {
        Map<String, Object> result = new LinkedHashMap<>();
        payload.forEach(v -> result.put("$" + result.size(), v));
        return result;
    }

    private static String quoted(String s) {
        return "Str(\"" + s + "\")";
    }

    /** By code point of the keys. */
    static Map<String, Object> sorted(Map<String, Object> map) {
        Map<String, Object> result = new TreeMap<>(BY_CODE_POINT);
        result.putAll(map);
        return result;
    }

    static final Comparator<String> BY_CODE_POINT = (a, b) -> java.util.Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
}
