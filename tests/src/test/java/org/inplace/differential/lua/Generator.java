package org.inplace.differential.lua;

/** Makes programs. They end soon: functions and loops call tick(), which fails when it was called too often. */
final class Generator {
    private Generator() {
    }

    static String program(long seed) {
        Dice dice = new Dice(seed);
        Statements statements = new Statements(dice);
        Scope scope = Scope.main();
        for (String table : new String[]{"T", "M1", "M2", "M3"}) {
            scope.declare(table, Kind.TABLE);
        }
        scope.declare("G1", Kind.NUMBER);
        scope.declare("G2", Kind.STRING);
        scope.declare("a", Kind.NUMBER);
        scope.declare("s", Kind.STRING);
        scope.declare("t", Kind.TABLE);
        StringBuilder text = new StringBuilder("local a, s, t = 1, \"str\", {1, 2, 3}\n");
        for (int i = dice.between(0, 2); i > 0; i--) {
            statements.function(text, scope);
        }
        for (int i = dice.between(2, 5); i > 0; i--) {
            statements.protectedCall(text, scope, 3);
        }
        text.append("P(a, s, t, T, G1, G2)\n");
        if (dice.chance(30)) {
            statements.block(text, scope, dice.between(1, 4), 1);
        }
        return text.toString();
    }
}
