package org.inplace.syntax.lua;

import static org.inplace.syntax.lua.Trees.assertMessage;
import static org.inplace.syntax.lua.Trees.shape;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.inplace.lua.syntax.Ast;
import org.junit.jupiter.api.Test;

/** Labels and the gotos to them (section 2 of the specification). */
class LabelTest {

    /** The numbers, in the order of the text, of the labels that the gotos go to. */
    private static List<Integer> targets(String text) {
        Ast.Function main = Trees.parse(text);
        List<Ast.Label> labels = Trees.all(Ast.LabelStatement.class, main).stream().map(Ast.LabelStatement::label).toList();
        List<Integer> targets = new ArrayList<>();
        for (Ast.Goto jump : Trees.all(Ast.Goto.class, main)) {
            int target = labels.indexOf(jump.label());
            assertTrue(target >= 0, text);
            assertSame(labels.get(target), jump.label());
            targets.add(target);
        }
        return targets;
    }

    @Test
    void targets() {
        assertEquals(List.of(0, 0), targets("goto a ::a:: goto a"));
        assertEquals(List.of(1, 0), targets("::a:: do goto a ::a:: end goto a"));
        assertEquals(List.of(1, 0), targets("::a:: do do goto a end ::a:: end goto a"));
        assertEquals(List.of(1, 0), targets("goto a do goto a ::a:: end ::a::"));
        assertEquals(List.of(0, 0, 0), targets("while x do repeat if y then goto c end for i = 1, 2 do goto c end goto c until z ::c:: end"));
        assertEquals(List.of(0, 1), targets("function f() goto a ::a:: end goto a ::a::"));
    }

    @Test
    void scopes() {
        assertNull(Trees.message("do goto f local x ::f:: end return 'ok'"));
        assertNull(Trees.message("do goto f local x ::f:: ::g:: end"));
        assertNull(Trees.message("local x ::f:: local y goto f"));
        assertNull(Trees.message("repeat goto c ::c:: local y until y"));
        assertMessage("L:1: <goto f> jumps into the scope of local 'x'", "goto f local x ::f:: ; ");
        assertMessage("L:1: <goto f> jumps into the scope of local 'x'", "do goto f end local x local y ::f:: g()");
        assertMessage("L:2: <goto f> jumps into the scope of local 'x'", "\ngoto f\nlocal x\n::f::\nreturn");
        assertMessage("L:3: duplicate label 'a'", "::a:: \n\n::a::");
    }

    @Test
    void softKeyword() {
        assertEquals("(LocalDeclaration [goto] [5]) (Return [goto])", shape("local goto=5 return goto"));
        assertEquals("(Assignment [_goto] [1]) (Return [_goto])", shape("goto = 1 return goto"));
        assertEquals("(Call _goto ['x']) (MethodCall _goto x []) (Assignment [(Index _goto 'x')] [1])", shape("goto 'x' goto:x() goto.x = 1"));
        assertEquals("(Assignment [_x] [_y]) (LabelStatement l) (Goto l)", shape("x = y ::l:: goto l"));
        assertMessage("L:2: ambiguous syntax (function call x new statement) near '('", "goto\n(x)");
    }

    private static void statements(StringBuilder text, Random random, int depth) {
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            char name = (char) ('a' + random.nextInt(2));
            text.append(random.nextInt(4) == 0 ? '\n' : ' ');
            switch (random.nextInt(depth > 3 ? 6 : 11)) {
                case 0, 1 -> text.append("goto ").append(name);
                case 2, 3 -> text.append("::").append(name).append("::");
                case 4 -> text.append("local ").append((char) ('x' + random.nextInt(3)));
                case 5 -> text.append(random.nextInt(3) > 0 ? "f()" : ";");
                case 6 -> nested(text, random, depth, "do", "end");
                case 7 -> nested(text, random, depth, "repeat", "until x");
                case 8 -> nested(text, random, depth, "while x do", "end");
                case 9 -> nested(text, random, depth, "for x = 1, 2 do", "end");
                default -> nested(text, random, depth, "local function f()", "end");
            }
        }
    }

    private static void nested(StringBuilder text, Random random, int depth, String opening, String closing) {
        text.append(opening);
        statements(text, random, depth + 1);
        text.append(' ').append(closing);
    }

    @Test
    void comparedWithAnImplementationThatHasLabels() {
        Reference.assumeInstalled("luajit");
        Random random = new Random(52);
        List<String> texts = new ArrayList<>();
        while (texts.size() < 5000) {
            StringBuilder text = new StringBuilder();
            statements(text, random, 0);
            texts.add(text.toString());
        }
        List<String> expected = Reference.messages("luajit", texts);
        int valid = 0;
        for (int i = 0; i < texts.size(); i++) {
            assertEquals(expected.get(i), Trees.message(texts.get(i)), texts.get(i));
            valid += expected.get(i) == null ? 1 : 0;
        }
        assertTrue(valid > 500 && valid < 4500, "valid: " + valid);
    }
}
