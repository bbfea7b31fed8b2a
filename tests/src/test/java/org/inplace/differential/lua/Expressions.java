package org.inplace.differential.lua;

import java.util.List;

/** Makes expressions. Constants are not combined to a negative zero: one function has no other zero then. */
final class Expressions {
    private static final String[] NUMERALS = {"0", "1", "2", "3", "5", "7", "10", "0.5", "1.5", "-1", "-2", "-3.25", "0.1", "1e15", "1e16", "1e100", "1e308", "1e-300",
            "2147483647", "2147483648", "-2147483648", "4294967296", "9007199254740992", "9007199254740993", "9223372036854775807", "9223372036854775808",
            "-9223372036854775808", "18446744073709551616", "0x10", "0xff", "0xffffffff", "123456.789", "3.14159265358979", "100", "1e1", "99999999999999",
            "123456789012345"};
    private static final String FOLDS = "[-+*/%^()\\d.\\sxeA-Fa-f\n]+";

    final Dice dice;
    private final StringCalls strings;
    private final Functions functions;

    Expressions(Dice dice, Functions functions) {
        this.dice = dice;
        this.functions = functions;
        strings = new StringCalls(dice, this);
    }

    /** A line end where the grammar allows one, sometimes. */
    String space() {
        return dice.chance(3) ? "\n" : " ";
    }

    Kind kind() {
        return dice.of(List.of(Kind.NUMBER, Kind.NUMBER, Kind.NUMBER, Kind.STRING, Kind.STRING, Kind.TABLE, Kind.BOOLEAN, Kind.FUNCTION, Kind.ANY));
    }

    String of(Kind wanted, Scope scope, int depth) {
        Kind kind = dice.chance(4) || wanted == Kind.ANY ? kind() : wanted;
        List<String> names = scope.names(kind);
        if (!names.isEmpty() && dice.chance(depth <= 0 ? 70 : 35)) {
            return dice.of(names);
        }
        return switch (kind) {
            case NUMBER -> number(scope, depth);
            case STRING -> string(scope, depth);
            case BOOLEAN -> condition(scope, depth);
            case TABLE -> table(scope, depth);
            case FUNCTION -> depth <= 0 || scope.depth > 2 ? dice.of("tostring", "type", "math.floor", "string.upper", "select", "nil") : functions.literal(scope);
            case ANY -> other(scope, depth);
        };
    }

    private String other(Scope scope, int depth) {
        if (depth <= 0 || dice.chance(30)) {
            return scope.vararg && dice.chance(30) ? "(...)" : dice.of("nil", "true", "false", "undefined");
        }
        return switch (dice.below(4)) {
            case 0 -> call(scope, depth - 1);
            case 1 -> index(scope, depth - 1);
            case 2 -> "(" + of(Kind.ANY, scope, depth - 1) + " " + dice.of("and", "or") + space() + of(Kind.ANY, scope, depth - 1) + ")";
            default -> "(" + of(Kind.BOOLEAN, scope, depth - 1) + " and " + of(Kind.ANY, scope, depth - 1) + " or " + of(Kind.ANY, scope, depth - 1) + ")";
        };
    }

    /** Something that can be indexed and called: a name, an element, or an expression in parentheses. */
    String prefix(Kind kind, Scope scope, int depth) {
        List<String> names = scope.names(kind);
        if (!names.isEmpty() && dice.chance(85)) {
            return dice.of(names);
        }
        return dice.chance(30) && depth > 0 ? index(scope, depth - 1) : "(" + of(kind, scope, depth - 1) + ")";
    }

    String index(Scope scope, int depth) {
        String table = prefix(dice.chance(92) ? Kind.TABLE : Kind.ANY, scope, depth);
        return dice.chance(50) ? table + "." + field() : table + "[" + key(scope, depth) + "]";
    }

    String field() {
        return dice.of("x", "y", "z", "n", "f", "m");
    }

    String key(Scope scope, int depth) {
        return switch (dice.below(6)) {
            case 0, 1 -> String.valueOf(dice.between(1, 6));
            case 2 -> "\"" + field() + "\"";
            case 3 -> of(Kind.STRING, scope, depth - 1);
            case 4 -> of(Kind.ANY, scope, depth - 1);
            default -> of(Kind.NUMBER, scope, depth - 1);
        };
    }

    String call(Scope scope, int depth) {
        if (dice.chance(15)) {
            return prefix(Kind.TABLE, scope, depth) + ":" + dice.of("f", "m") + "(" + list(scope, depth, dice.below(3)) + ")";
        }
        return prefix(dice.chance(95) ? Kind.FUNCTION : Kind.ANY, scope, depth) + "(" + list(scope, depth, dice.below(4)) + ")";
    }

    /** Expressions and commas; the last may be several values. */
    String list(Scope scope, int depth, int count) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            String value = last && scope.vararg && dice.chance(15) ? "..." : last && depth > 0 && dice.chance(15) ? several(scope, depth) : of(kind(), scope, depth - 1);
            list.append(i == 0 ? "" : "," + space()).append(value);
        }
        return list.toString();
    }

    private String several(Scope scope, int depth) {
        return switch (dice.below(5)) {
            case 0 -> "unpack(" + of(Kind.TABLE, scope, depth - 1) + (dice.chance(50) ? ", " + dice.between(-1, 3) + ", " + (dice.chance(10) ? "4294967298" : String.valueOf(dice.between(-1, 6))) : "") + ")";
            case 1 -> scope.vararg ? "select(" + dice.of("1", "2", "-1", "\"#\"", "3", "0", "-4", "2.7", "4294967298", "-4294967297", "huge") + ", ...)" : call(scope, depth - 1);
            case 2 -> "pcall(" + of(Kind.FUNCTION, scope, depth - 1) + ", " + of(kind(), scope, depth - 1) + ")";
            case 3 -> strings.several(scope, depth - 1);
            default -> call(scope, depth - 1);
        };
    }

    private String number(Scope scope, int depth) {
        if (depth <= 0 || dice.chance(20)) {
            return dice.chance(6) ? dice.of("huge", "-huge", "zero()", "(0 * minus)", "(huge - huge)") : dice.of(NUMERALS);
        }
        return switch (dice.below(12)) {
            case 0, 1, 2, 3 -> arithmetic(scope, depth - 1);
            case 4 -> negated(of(Kind.NUMBER, scope, depth - 1));
            case 5 -> "#" + prefix(dice.chance(60) ? Kind.TABLE : Kind.STRING, scope, depth - 1);
            case 6 -> mathCall(scope, depth - 1);
            case 7 -> strings.number(scope, depth - 1);
            case 8 -> index(scope, depth - 1);
            case 9 -> dice.of("\"10\"", "\"0x1F\"", "\" 3.5 \"", "\"1e2\"", "\"abc\"", "\"\"", "\"5x\"", "\"-7\"", "\"inf\"", "\".5\"", "\"5.\"");
            case 10 -> "tonumber(" + (dice.chance(50) ? of(Kind.ANY, scope, depth - 1)
                    : dice.of("\"ff\", 16", "\"777\", 8", "\"zz\", 36", "\"102\", 2", "\" 11 \", 2", "\"8\", 8", "10, 36", "\"1e1\", 16", "\"\", 10", "\"7\", 1", "\"7\", 37", "\"ff\", 4294967312")) + ")";
            default -> call(scope, depth - 1);
        };
    }

    private String arithmetic(Scope scope, int depth) {
        String left = of(Kind.NUMBER, scope, depth);
        String right = of(Kind.NUMBER, scope, depth);
        String operator = dice.of("+", "-", "*", "/", "%", "^", "+", "-", "*");
        if (left.matches(FOLDS) && right.matches(FOLDS)) {
            boolean positive = !(left + right).contains("-") && !left.matches("[0x.]+") && !right.matches("[0x.]+");
            if (positive) {
                operator = dice.of("+", "*", "/", "^");
            } else {
                left = "#\"ab\"";
            }
        }
        return "(" + left + space() + operator + space() + right + ")";
    }

    private static String negated(String operand) {
        boolean safe = !operand.matches(FOLDS) || operand.matches("[\\d.]*[1-9][\\d.]*");
        return safe ? "-" + (operand.startsWith("-") ? "(" + operand + ")" : operand) : "-(#\"abc\")";
    }

    private String mathCall(Scope scope, int depth) {
        String x = of(Kind.NUMBER, scope, depth);
        return switch (dice.below(6)) {
            case 0 -> "math." + dice.of("floor", "ceil", "abs", "sqrt") + "(" + x + ")";
            case 1 -> "math." + dice.of("max", "min") + "(" + list(scope, depth, dice.between(1, 3)) + ")";
            case 2 -> "math." + dice.of("fmod", "mod", "pow", "atan2") + "(" + x + ", " + of(Kind.NUMBER, scope, depth) + ")";
            case 3 -> "(math." + dice.of("modf", "frexp") + "(" + x + "))";
            case 4 -> "math.ldexp(" + x + ", " + dice.of("0", "1", "-1", "10", "2000", "-2000", "2.9") + ")";
            default -> "select(\"#\", " + list(scope, depth, dice.between(1, 3)) + ")";
        };
    }

    String string(Scope scope, int depth) {
        if (depth <= 0 || dice.chance(20)) {
            return strings.literal();
        }
        return switch (dice.below(8)) {
            case 0, 1, 2 -> "(" + concatenated(scope, depth) + " .. " + concatenated(scope, depth) + (dice.chance(30) ? " .." + space() + concatenated(scope, depth) : "") + ")";
            case 3 -> "type(" + of(Kind.ANY, scope, depth - 1) + ")";
            case 4 -> dice.chance(50) ? "tostring(N(" + of(Kind.NUMBER, scope, depth - 1) + "))" : "tostring(" + of(Kind.BOOLEAN, scope, depth - 1) + ")";
            default -> strings.one(scope, depth - 1);
        };
    }

    private String concatenated(Scope scope, int depth) {
        return dice.chance(75) ? of(Kind.STRING, scope, depth - 1) : dice.chance(70) ? "N(" + of(Kind.NUMBER, scope, depth - 1) + ")" : of(Kind.ANY, scope, depth - 1);
    }

    private String condition(Scope scope, int depth) {
        if (depth <= 0) {
            return dice.of("true", "false", "nil", "not nil");
        }
        Kind kind = dice.chance(70) ? Kind.NUMBER : dice.chance(60) ? Kind.STRING : Kind.TABLE;
        return switch (dice.below(6)) {
            case 0, 1 -> "(" + of(kind, scope, depth - 1) + space() + dice.of("<", "<=", ">", ">=") + space() + of(kind, scope, depth - 1) + ")";
            case 2, 3 -> "(" + of(Kind.ANY, scope, depth - 1) + " " + dice.of("==", "~=") + space() + of(Kind.ANY, scope, depth - 1) + ")";
            case 4 -> "not " + of(Kind.ANY, scope, depth - 1);
            default -> "(" + of(Kind.BOOLEAN, scope, depth - 1) + " " + dice.of("and", "or") + " " + of(Kind.BOOLEAN, scope, depth - 1) + ")";
        };
    }

    private String table(Scope scope, int depth) {
        if (depth <= 0) {
            return dice.of("{}", "{1, 2, 3}", "{x = 1, y = \"s\"}", "{nil, 2}", "{1, nil, 3}");
        }
        if (dice.chance(20)) {
            return "setmetatable(" + table(scope, depth - 1) + ", " + dice.of("M1", "M2", "M3", prefix(Kind.TABLE, scope, depth - 1)) + ")";
        }
        StringBuilder fields = new StringBuilder("{");
        for (int i = dice.below(5); i > 0; i--) {
            fields.append(switch (dice.below(4)) {
                case 0 -> field() + " = " + of(kind(), scope, depth - 1);
                case 1 -> "[" + key(scope, depth) + "] = " + of(kind(), scope, depth - 1);
                default -> of(kind(), scope, depth - 1);
            }).append(dice.of(", ", "; ", ",\n", ", "));
        }
        return fields.append(dice.chance(30) ? list(scope, depth, 1) : "").append("}").toString();
    }
}
