package org.inplace.differential.lua;

/** Makes calls of the string and table libraries, with random patterns, formats and positions. */
final class StringCalls {
    private final Dice dice;
    private final Expressions expressions;

    StringCalls(Dice dice, Expressions expressions) {
        this.dice = dice;
        this.expressions = expressions;
    }

    String literal() {
        return dice.of("\"\"", "\"a\"", "\"abc\"", "\"hello world\"", "\"x\"", "\"10\"", "\"0x1F\"", "\" 3.5 \"", "\"k=v, k2=v2\"", "\"a.b-c\"", " [=[long]=]", "'it\\'s'",
                        "\"\\200\\255\"", "\"tab\\tnl\\n\"", "\"f(a(b)c)d\"", "\"%d%%\"", "\"AbC123\"", "\"1e2\"", "\"x\\\"y\\\\z\"");
    }

    /** At most three repetitions, so that matching ends soon. */
    String pattern() {
        if (dice.chance(4)) {
            return dice.of("\"[a\"", "\"%\"", "\"(a\"", "\"a)\"", "\"%b\"", "\"%f\"", "\"[%\"", "\"%1\"", "\"(%1)\"", "\"[]\"", "\"[^]\"", "\"%f[\"", "\"()%2\"");
        }
        StringBuilder pattern = new StringBuilder(dice.chance(12) ? "^" : "");
        int items = dice.between(0, 4);
        int repetitions = 3;
        int open = 0;
        for (int i = 0; i < items; i++) {
            if (dice.chance(15)) {
                pattern.append('(');
                open++;
            }
            pattern.append(item());
            if (repetitions > 0 && dice.chance(45)) {
                pattern.append(dice.of("*", "+", "-", "?"));
                repetitions--;
            }
            if (open > 0 && dice.chance(60)) {
                pattern.append(')');
                open--;
            }
        }
        return "\"" + pattern + ")".repeat(open) + (dice.chance(12) ? "$" : "") + "\"";
    }

    private String item() {
        return dice.of("a", "b", "l", "o", "1", ".", "%a", "%d", "%s", "%w", "%p", "%l", "%u", "%x", "%c", "%A", "%D", "%S", "%W", "[abc]", "[^abc]", "[a-m]", "[%a_]", "[^%s]",
                        "[]]", "[^]x]", "[a-]", "[%-x]", "%.", "%%", "%(", "()", "%b()", "%f[%w]", "%f[%W]", "=", " ", "%z", "\\200", "-", "[0-9A-F]", "[%w%.]");
    }

    /** Positions, at the edges too. */
    private String position(Scope scope, int depth) {
        return dice.chance(80) ? dice.of("1", "2", "3", "-1", "-2", "0", "5", "-5", "100", "-100", "2.7", "\"2\"", "nil") : expressions.of(Kind.NUMBER, scope, depth);
    }

    /** A call as a method of a string or as a function. */
    private String call(String name, Scope scope, int depth, String arguments) {
        String subject = dice.chance(40) ? "(" + literal() + ")" : expressions.prefix(Kind.STRING, scope, depth);
        String rest = arguments.isEmpty() ? "" : ", " + arguments;
        return dice.chance(50) ? subject + ":" + name + "(" + arguments + ")" : "string." + name + "(" + subject + rest + ")";
    }

    /** One string. */
    String one(Scope scope, int depth) {
        return switch (dice.below(9)) {
            case 0 -> call(dice.of("upper", "lower", "reverse"), scope, depth, "");
            case 1 -> call("sub", scope, depth, position(scope, depth) + (dice.chance(60) ? ", " + position(scope, depth) : ""));
            case 2 -> call("rep", scope, depth, dice.of("0", "1", "2", "3", "-1", "2.9", "\"2\"", "4294967298", "2147483648", "huge"));
            case 3 -> "string.char(" + dice.of("65", "97, 98", "255", "1", "", "256", "-1", "65.9", "\"66\"", "4294967361") + ")";
            case 4, 5 -> format(scope, depth);
            case 6 -> "(" + gsub(scope, depth) + ")";
            case 7 -> "table.concat(" + expressions.of(Kind.TABLE, scope, depth) + dice.of("", ", \",\"", ", \", \", 1, 2", ", \"-\", 2", ", 1, 1, 3", ", \"\", 3, 1", ", \"\", 4294967297, 4294967298", ", \"\", 1, 2147483648") + ")";
            default -> call("match", scope, depth, pattern() + (dice.chance(20) ? ", " + position(scope, depth) : ""));
        };
    }

    /** One number. */
    String number(Scope scope, int depth) {
        return switch (dice.below(5)) {
            case 0 -> call("len", scope, depth, "");
            case 1 -> "(" + call("byte", scope, depth, position(scope, depth)) + ")";
            case 2 -> "(" + call("find", scope, depth, pattern()) + ")";
            case 3 -> "table.maxn(" + expressions.of(Kind.TABLE, scope, depth) + ")";
            default -> "(select(2, " + gsub(scope, depth) + "))";
        };
    }

    /** Any number of values. */
    String several(Scope scope, int depth) {
        return switch (dice.below(5)) {
            case 0 -> call("find", scope, depth, pattern() + (dice.chance(40) ? ", " + position(scope, depth) + (dice.chance(40) ? ", true" : "") : ""));
            case 1 -> call("match", scope, depth, pattern() + (dice.chance(30) ? ", " + position(scope, depth) : ""));
            case 2 -> call("byte", scope, depth, position(scope, depth) + ", " + position(scope, depth));
            case 3 -> "string.gmatch(" + literal() + ", " + pattern() + ")()";
            default -> gsub(scope, depth);
        };
    }

    private String gsub(Scope scope, int depth) {
        String by = switch (dice.below(4)) {
            case 0, 1 -> dice.of("\"\"", "\"<%0>\"", "\"%1\"", "\"[%1%1]\"", "\"%2\"", "\"%%\"", "\"%x\"", "\"%\"", "\"-\"", "7", "\"%9\"");
            case 2 -> expressions.of(Kind.TABLE, scope, depth);
            default -> dice.of("string.upper", "function(a, b) return b end", "function(...) return select(\"#\", ...) end", "function(a) return false end",
                            "function(a) return {} end", "function(a) error(a, 0) end", "nil", "true", "function(a) return nil, 1 end", "string.len");
        };
        return call("gsub", scope, depth, pattern() + ", " + by + (dice.chance(20) ? ", " + dice.of("0", "1", "2", "-1", "1.9", "\"1\"", "4294967297", "2147483648") : ""));
    }

    private String format(Scope scope, int depth) {
        StringBuilder format = new StringBuilder();
        StringBuilder arguments = new StringBuilder();
        for (int i = dice.between(1, 3); i > 0; i--) {
            String flags = dice.chance(50) ? dice.of("-", "+", " ", "#", "0", "-5", "05", "+8", "10", "3", ".3", ".0", "8.3", "-8.2", "+.1", "20.10", ".20", ".", "#x", "-+5", "100", ".100", "-----")
                    : "";
            String directive = dice.of("d", "i", "u", "c", "x", "X", "o", "e", "E", "f", "g", "G", "q", "s", "s", "d", "g", "%", "y");
            if ("c".equals(directive)) {
                flags = "";
            }
            format.append(dice.of("", "<", "a ", ",")).append('%').append(flags.replace("#x", "#")).append(directive);
            if (!"%".equals(directive) && !dice.chance(3)) {
                arguments.append(", ").append(argument(directive, scope, depth));
            }
        }
        return "string.format(\"" + format + "\"" + arguments + ")";
    }

    private String argument(String directive, Scope scope, int depth) {
        return switch (directive) {
            case "c" -> dice.of("65", "97.5", "\"66\"", "255", "nil");
            case "q", "s" -> dice.chance(80) ? expressions.of(Kind.STRING, scope, depth) : expressions.of(Kind.ANY, scope, depth);
            default -> dice.chance(90) ? expressions.of(Kind.NUMBER, scope, depth) : expressions.of(Kind.ANY, scope, depth);
        };
    }
}
