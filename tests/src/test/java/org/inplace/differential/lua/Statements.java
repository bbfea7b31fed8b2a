package org.inplace.differential.lua;

import java.util.List;

/** Makes statements, one line after the other: a line can often be left out without breaking the rest. */
final class Statements implements Functions {
    private final Dice dice;
    private final Expressions expressions;
    private final Scenes scenes;
    private int names;

    Statements(Dice dice) {
        this.dice = dice;
        expressions = new Expressions(dice, this);
        scenes = new Scenes(dice, expressions, this);
    }

    String name(String prefix) {
        return prefix + ++names;
    }

    @Override
    public String literal(Scope scope) {
        return "function" + body(scope, false, "", dice.between(1, 3));
    }

    /** Parameters and statements of a function, up to its end. */
    String body(Scope outer, boolean coroutine, String self, int statements) {
        boolean vararg = dice.chance(30);
        Scope scope = outer.function(vararg, coroutine);
        StringBuilder parameters = new StringBuilder(self);
        if (!self.isEmpty()) {
            scope.declare(self, Kind.TABLE);
        }
        for (int i = dice.below(3); i > 0; i--) {
            String name = name("p");
            scope.declare(name, dice.of(List.of(Kind.NUMBER, Kind.STRING, Kind.TABLE, Kind.ANY)));
            parameters.append(parameters.isEmpty() ? "" : ", ").append(name);
        }
        if (vararg) {
            parameters.append(parameters.isEmpty() ? "" : ", ").append("...");
        }
        StringBuilder text = new StringBuilder("(" + parameters + ")\ntick()\n");
        block(text, scope, statements, 2 - scope.depth / 2);
        text.append(dice.chance(75) ? "return " + (dice.chance(25) ? expressions.call(scope, 1) : expressions.list(scope, 2, dice.below(4))) + "\n" : "");
        return text.append("end").toString();
    }

    void block(StringBuilder text, Scope scope, int statements, int depth) {
        for (int i = 0; i < statements; i++) {
            statement(text, scope, depth);
        }
    }

    private void statement(StringBuilder text, Scope scope, int depth) {
        switch (dice.below(depth <= 0 ? 12 : scope.depth > 2 ? 18 : 22)) {
            case 0, 1, 2 -> local(text, scope);
            case 3, 4 -> text.append("P(").append(expressions.list(scope, 3, dice.between(1, 3))).append(")\n");
            case 5, 6, 7 -> assignment(text, scope);
            case 8 -> call(text, scope);
            case 9 -> {
                String target = target(scope);
                text.append(target.startsWith("(") ? "G3, " : "").append(target).append(" = ").append(capped(scope)).append('\n');
            }
            case 10 -> leave(text, scope);
            case 11 -> tableCall(text, scope);
            case 12, 13 -> branch(text, scope, depth);
            case 14, 15 -> numericFor(text, scope, depth);
            case 16 -> genericFor(text, scope, depth);
            case 17 -> conditional(text, scope, depth);
            case 18 -> function(text, scope);
            case 19 -> protectedCall(text, scope, depth);
            default -> scenes.add(text, scope);
        }
    }

    /** A value that does not grow without end when the statement is repeated. */
    private String capped(Scope scope) {
        Kind kind = expressions.kind();
        String value = expressions.of(kind, scope, 3);
        return value.contains("..") && !value.startsWith("function") || kind == Kind.STRING ? "cap(" + value + ")" : value;
    }

    private void local(StringBuilder text, Scope scope) {
        if (dice.chance(20)) {
            String first = name("v");
            String second = name("v");
            text.append("local ").append(first).append(", ").append(second).append(" = ").append(expressions.list(scope, 2, dice.between(1, 3))).append('\n');
            scope.declare(first, Kind.ANY);
            scope.declare(second, Kind.ANY);
            return;
        }
        Kind kind = expressions.kind();
        List<String> visible = scope.names(Kind.ANY);
        String name = dice.chance(15) && !visible.isEmpty() ? dice.of(visible) : name("v");
        String value = expressions.of(kind, scope, 3);
        text.append("local ").append(name).append(" = ").append(value.contains("..") && kind == Kind.STRING ? "cap(" + value + ")" : value).append('\n');
        scope.declare(name, kind);
    }

    private String target(Scope scope) {
        List<String> visible = scope.names(Kind.ANY);
        return dice.chance(50) && !visible.isEmpty() ? dice.of(visible) : dice.chance(70) ? expressions.index(scope, 1) : dice.of("G1", "G2", "G3");
    }

    private void assignment(StringBuilder text, Scope scope) {
        StringBuilder targets = new StringBuilder(target(scope));
        StringBuilder values = new StringBuilder(capped(scope));
        int more = dice.chance(35) ? dice.between(1, 2) : 0;
        for (int i = 0; i < more; i++) {
            targets.append(", ").append(target(scope));
            values.append(dice.chance(85) ? ", " + capped(scope) : "");
        }
        // a statement that begins with a parenthesis would be the arguments of the one before
        text.append(targets.charAt(0) == '(' ? "G1, " : "").append(targets).append(" = ").append(values).append('\n');
    }

    private void call(StringBuilder text, Scope scope) {
        String call = expressions.call(scope, 2);
        text.append(call.startsWith("(") ? "local _ = " : "").append(call).append('\n');
    }

    private void leave(StringBuilder text, Scope scope) {
        String what = scope.loop && dice.chance(50) ? "break" : scope.coroutine && dice.chance(70) ? null
                        : dice.chance(50) ? "error(" + raised(scope) + dice.of("", ", 0", ", 1", ", 2", ", 3", ", -1", ", 4294967297", ", huge") + ")" : "return " + expressions.list(scope, 2, dice.below(3));
        if (what == null) {
            text.append("P(coroutine.yield(").append(expressions.list(scope, 2, dice.below(3))).append("))\n");
        } else {
            text.append("if ").append(expressions.of(Kind.BOOLEAN, scope, 2)).append(" then ").append(what).append(" end\n");
        }
    }

    private String raised(Scope scope) {
        return dice.chance(60) ? expressions.string(scope, 1) : expressions.of(Kind.ANY, scope, 1);
    }

    private void tableCall(StringBuilder text, Scope scope) {
        String table = expressions.of(Kind.TABLE, scope, 1);
        switch (dice.below(6)) {
            case 0 -> text.append("table.insert(").append(table).append(", ").append(capped(scope)).append(")\n");
            case 1 -> text.append("table.insert(").append(table).append(", ").append(dice.between(-1, 6)).append(", ").append(capped(scope)).append(")\n");
            case 2 -> text.append("P(table.remove(").append(table).append(dice.of("", ", 1", ", 2", ", 0", ", -1", ", 9", ", 4294967297", ", 1.9")).append("))\n");
            case 3 -> text.append("P(pcall(table.sort, ").append(table).append(dice.of("", ", function(a, b) return a > b end")).append("))\n");
            case 4 -> text.append("rawset(").append(table).append(", ").append(expressions.key(scope, 1)).append(", ").append(capped(scope)).append(")\n");
            default -> text.append("P(rawget(").append(table).append(", ").append(expressions.key(scope, 1)).append("), #").append(expressions.prefix(Kind.TABLE, scope, 1)).append(")\n");
        }
    }

    private void branch(StringBuilder text, Scope scope, int depth) {
        text.append("if ").append(expressions.of(Kind.BOOLEAN, scope, 2)).append(" then\n");
        block(text, scope.block(), dice.between(1, 2), depth - 1);
        if (dice.chance(30)) {
            text.append("elseif ").append(expressions.of(Kind.BOOLEAN, scope, 2)).append(" then\n");
            block(text, scope.block(), 1, depth - 1);
        }
        if (dice.chance(50)) {
            text.append("else\n");
            block(text, scope.block(), dice.between(1, 2), depth - 1);
        }
        text.append("end\n");
    }

    private void numericFor(StringBuilder text, Scope scope, int depth) {
        Scope inner = scope.loop();
        String name = name("i");
        String limits = dice.chance(70) ? dice.of("1, 3", "3, 1, -1", "1, 2, 0.5", "0.1, 0.5, 0.1", "1, 0", "-1, 1", "2147483646, 2147483648", "9007199254740991, 9007199254740993", "\"1\", 2",
                        "1, \"2\"", "huge, huge", "-huge, 0, huge", "0, zero() / 0", "1, 3, -minus") : expressions.of(Kind.NUMBER, scope, 1) + ", " + expressions.of(Kind.NUMBER, scope, 1)
                                        + (dice.chance(50) ? ", " + expressions.of(Kind.NUMBER, scope, 1) : "");
        inner.declare(name, Kind.NUMBER);
        text.append("for ").append(name).append(" = ").append(limits).append(" do\ntick()\n");
        block(text, inner, dice.between(1, 3), depth - 1);
        text.append("end\n");
    }

    private void genericFor(StringBuilder text, Scope scope, int depth) {
        Scope inner = scope.loop();
        String key = name("k");
        String value = name("e");
        String over = switch (dice.below(5)) {
            case 0, 1 -> "ipairs(" + expressions.of(Kind.TABLE, scope, 2) + ")";
            case 2 -> "spairs(" + expressions.of(Kind.TABLE, scope, 2) + ")";
            case 3 -> "string.gmatch(" + expressions.of(Kind.STRING, scope, 1) + ", " + dice.of("\"%a+\"", "\"(%w)(%w?)\"", "\"()\"", "\"%d*\"", "\"(k%d?)=(%w+)\"") + ")";
            default -> anything(scope);
        };
        inner.declare(key, Kind.ANY);
        inner.declare(value, Kind.ANY);
        text.append("for ").append(key).append(", ").append(value).append(" in ").append(over).append(" do\ntick()\n");
        block(text, inner, dice.between(1, 3), depth - 1);
        text.append("end\n");
    }

    /**
     * Values that can rarely be called. PUC Lua names what it fails to call after whatever the register held before that it copies the
     * value to: part of the list, or of a statement further up. A call or a fourth value leaves nothing there that has a name.
     */
    private String anything(Scope scope) {
        int count = dice.between(1, 2);
        String list = expressions.list(scope, 2, count);
        return dice.chance(50) ? "unpack({" + list + "})" : list + ", nil".repeat(4 - count);
    }

    /** A while or repeat loop that ends after a few rounds; the condition of repeat sees the variables of the block. */
    private void conditional(StringBuilder text, Scope scope, int depth) {
        Scope inner = scope.loop();
        String count = name("w");
        int rounds = dice.between(1, 3);
        text.append("local ").append(count).append(" = 0\n");
        if (dice.chance(50)) {
            text.append("while ").append(count).append(" < ").append(rounds).append(" do\ntick()\n");
            block(text, inner, dice.between(1, 2), depth - 1);
            text.append(count).append(" = ").append(count).append(" + 1\nend\n");
        } else {
            text.append("repeat\ntick()\n");
            block(text, inner, dice.between(1, 2), depth - 1);
            text.append(count).append(" = ").append(count).append(" + 1\nuntil ").append(count).append(" >= ").append(rounds).append(" or ")
                            .append(expressions.of(Kind.BOOLEAN, inner, 2)).append('\n');
        }
    }

    void function(StringBuilder text, Scope scope) {
        int shape = dice.below(4);
        if (shape <= 1) {
            String name = name("f");
            scope.declare(name, Kind.FUNCTION);
            text.append(shape == 0 ? "local function " + name : "local " + name + " = function").append(body(scope, false, "", dice.between(1, 3))).append('\n');
        } else {
            List<String> tables = scope.names(Kind.TABLE);
            String owner = tables.isEmpty() ? "T" : dice.of(tables);
            boolean method = shape == 2;
            String body = body(scope, false, method ? "self" : "", dice.between(1, 2));
            text.append("function ").append(owner).append(method ? ":" : ".").append(dice.of("f", "m")).append(method ? body.replaceFirst("self(, )?", "") : body).append('\n');
        }
    }

    void protectedCall(StringBuilder text, Scope scope, int depth) {
        String handler = dice.of(", function(m) return \"<\" .. tostring(m) .. \">\" end", ", function(m) return m, 1 end", ", function(m) error(m) end", ", debug.traceback",
                        ", function(m) return {m} end", ", nil");
        boolean handled = dice.chance(25);
        Scope inner = scope.function(false, false);
        text.append(handled ? "P(xpcall(function()\n" : "P(pcall(function()\n");
        block(text, inner, dice.between(1, 3), depth - 1);
        text.append("return ").append(expressions.list(inner, 2, dice.below(3))).append("\nend").append(handled ? handler : "").append("))\n");
    }
}
