package org.inplace.differential.lua;

/** Makes groups of statements that belong together: metatables, coroutines, environments, shared variables. */
final class Scenes {
    private static final String[] EVENTS = {"__index", "__newindex", "__call", "__add", "__sub", "__mul", "__div", "__mod", "__pow", "__unm", "__len", "__concat", "__eq", "__lt", "__le",
            "__tostring", "__metatable", "__mode"};

    private final Dice dice;
    private final Expressions expressions;
    private final Statements statements;

    Scenes(Dice dice, Expressions expressions, Statements statements) {
        this.dice = dice;
        this.expressions = expressions;
        this.statements = statements;
    }

    void add(StringBuilder text, Scope scope) {
        switch (dice.below(8)) {
            case 0, 1 -> coroutine(text, scope);
            case 2, 3 -> events(text, scope);
            case 4 -> environment(text, scope);
            case 5 -> closures(text, scope);
            case 6 -> loaded(text, scope);
            default -> order(text, scope);
        }
    }

    private void coroutine(StringBuilder text, Scope scope) {
        String name = statements.name("co");
        String body = "function" + statements.body(scope, true, "", dice.between(2, 4));
        if (dice.chance(50)) {
            text.append("local ").append(name).append(" = coroutine.create(").append(body).append(")\n");
            for (int i = dice.between(1, 4); i > 0; i--) {
                text.append("P(coroutine.resume(").append(name).append(", ").append(expressions.list(scope, 1, dice.between(1, 2))).append("))\n");
                text.append("P(coroutine.status(").append(name).append("))\n");
            }
        } else if (dice.chance(70)) {
            text.append("local ").append(name).append(" = coroutine.wrap(").append(body).append(")\n");
            scope.declare(name, Kind.FUNCTION);
            for (int i = dice.between(1, 3); i > 0; i--) {
                text.append("P(pcall(").append(name).append(", ").append(expressions.list(scope, 1, dice.between(1, 2))).append("))\n");
            }
        } else {
            text.append("for ").append(name).append(" in coroutine.wrap(").append(body).append(") do\ntick()\nP(").append(name).append(")\nend\n");
        }
    }

    private void events(StringBuilder text, Scope scope) {
        String meta = dice.of("M1", "M2", "M3");
        for (int i = dice.between(1, 3); i > 0; i--) {
            String event = dice.of(EVENTS);
            String handler = dice.chance(70) ? "function" + statements.body(scope, false, "", dice.below(2)) : expressions.of(dice.chance(50) ? Kind.TABLE : Kind.ANY, scope, 1);
            if ("__tostring".equals(event)) {
                handler = "function() return " + dice.of("\"shown\"", "\"\"", "5", "nil") + " end";
            } else if ("__mode".equals(event) || "__metatable".equals(event)) {
                handler = dice.of("false", "\"hidden\"", "nil");
            }
            text.append(meta).append('.').append(event).append(" = ").append(handler).append('\n');
        }
        String name = statements.name("o");
        text.append("local ").append(name).append(" = setmetatable({").append(expressions.list(scope, 1, dice.below(3))).append("}, ").append(meta).append(")\n");
        scope.declare(name, Kind.TABLE);
        for (int i = dice.between(1, 3); i > 0; i--) {
            String other = dice.chance(40) ? name : expressions.of(Kind.ANY, scope, 1);
            boolean left = dice.chance(60);
            String operation = switch (dice.below(8)) {
                case 0 -> name + "." + expressions.field();
                case 1 -> name + "(" + other + ")";
                case 2 -> "#" + name + ", -" + name;
                case 3 -> "tostring(" + name + "), getmetatable(" + name + ") == " + meta;
                case 4 -> name + "[" + other + "]";
                default -> {
                    String operator = dice.of("+", "-", "*", "/", "%", "^", "..", "==", "~=", "<", "<=", ">", ">=");
                    yield (left ? name : other) + " " + operator + " " + (left ? other : name);
                }
            };
            text.append("P(pcall(function() return ").append(operation).append(" end))\n");
        }
        if (dice.chance(40)) {
            text.append("P(pcall(function() ").append(name).append(dice.chance(50) ? "." + expressions.field() : "[" + expressions.key(scope, 1) + "]").append(" = ")
                            .append(expressions.of(Kind.NUMBER, scope, 1)).append(" end))\nP(").append(name).append(")\n");
        }
    }

    private void environment(StringBuilder text, Scope scope) {
        String name = statements.name("f");
        text.append("local ").append(name).append(" = function").append(statements.body(scope, false, "", 1)).append('\n');
        text.append("P(pcall(setfenv, ").append(dice.chance(80) ? name : expressions.of(Kind.ANY, scope, 1)).append(", ")
                        .append(dice.of("setmetatable({}, {__index = _G})", "{P = P, tick = tick, cap = cap, N = N}", "{}", "nil", "getfenv(1)", "setmetatable({G1 = 5}, {__index = _G})"))
                        .append("))\nP(pcall(").append(name).append(", ").append(expressions.list(scope, 1, 1)).append("))\n");
        text.append("P(getfenv(").append(name).append(") == _G, getfenv(").append(name).append(").G1, rawget(_G, \"G2\"))\n");
        scope.declare(name, Kind.FUNCTION);
    }

    /** Closures over variables of rounds and over a shared one. */
    private void closures(StringBuilder text, Scope scope) {
        String list = statements.name("l");
        String shared = statements.name("s");
        String each = statements.name("i");
        text.append("local ").append(list).append(", ").append(shared).append(" = {}, ").append(expressions.of(Kind.NUMBER, scope, 1)).append('\n');
        text.append("for ").append(each).append(" = 1, ").append(dice.between(1, 3)).append(" do\nlocal own = ").append(each).append('\n');
        text.append(list).append("[#").append(list).append(" + 1] = function(x) own = own + ").append(dice.of("1", "x", each)).append("; ").append(shared).append(" = ").append(shared)
                        .append(" + own; ").append(dice.chance(50) ? each + " = " + each + " + 1; " : "").append("return own, ").append(shared).append(", ").append(each).append(" end\n");
        text.append(dice.chance(30) ? "if " + each + " == 2 then break end\n" : "").append("end\n");
        for (int i = dice.between(1, 3); i > 0; i--) {
            text.append("P(pcall(").append(list).append('[').append(dice.between(1, 3)).append("], ").append(dice.of("1", "2", "0.5", "nil", "\"3\"", "{}")).append("))\n");
        }
        text.append("P(").append(shared).append(")\n");
        scope.declare(list, Kind.TABLE);
        scope.declare(shared, Kind.NUMBER);
    }

    private void loaded(StringBuilder text, Scope scope) {
        String code = dice.of("return 1, ...", "return G1", "x = = 2", "local a = ... ; return a + 1", "error('e')", "return {} .. ''", "for i = 1 do end", "return 'a\\nb'", "G2 = 5",
                        "local t = nil; t.x = 1", "return (...)", "break", "return #G1", "if x then", "x = 'abc", "return 08, 1e", "goto = 1", "local function f() return f.x.y end return f()");
        text.append("P(pcall(function(...)\nlocal f, m = loadstring(\"").append(code.replace("\\", "\\\\")).append("\"").append(dice.of("", ", \"=c\"", ", \"@c.lua\"", ", \"line1\\nline2\""))
                        .append(")\nif not f then return m end\nreturn f(...)\nend, ").append(expressions.list(scope, 1, 1)).append("))\n");
    }

    /** Operands, arguments and targets that print when they are evaluated. */
    private void order(StringBuilder text, Scope scope) {
        String table = statements.name("t");
        text.append("local ").append(table).append(" = {1, 2, 3, x = 4}\n");
        scope.declare(table, Kind.TABLE);
        String line = switch (dice.below(5)) {
            case 0 -> table + "[E(1)], " + table + "[E(\"x\")] = E(" + expressions.of(Kind.NUMBER, scope, 1) + "), E(2)";
            case 1 -> "local i = 1; i, " + table + "[i], " + table + "[i + 1] = i + 1, E(20), " + table + "[i]";
            case 2 -> "P(pcall(function() return E(1) " + dice.of("<", ">", "<=", ">=", "==", "+", "-") + " E(" + expressions.of(Kind.NUMBER, scope, 1) + ") end))";
            case 3 -> "P(pcall(function() return E(\"a\") .. E(" + expressions.of(Kind.STRING, scope, 1) + ") .. E(" + expressions.of(Kind.ANY, scope, 1) + ") end))";
            default -> "P({E(1), [E(1)] = E(2), E(3), x = E(4), E(nil)})";
        };
        text.append(line).append("\nP(").append(table).append(")\n");
    }
}
