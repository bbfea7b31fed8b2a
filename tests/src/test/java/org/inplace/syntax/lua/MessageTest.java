package org.inplace.syntax.lua;

import static org.inplace.syntax.lua.Trees.assertMessage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.ChunkName;
import org.inplace.lua.syntax.Parser;
import org.inplace.lua.syntax.SyntaxFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said about texts that are no chunks (sections 2, 3, 10.2 and 10.6 of the specification). */
class MessageTest {

    /** The texts, a line each, and what is said about them; ⏎ stands for a line feed. */
    private static final String MESSAGES = """
            do ::l1:: end goto l1 → L:1: undefined label 'l1'
            local function f() goto out end ::out:: return f → L:1: undefined label 'out'
            goto f local x ::f:: print(x) → L:1: <goto f> jumps into the scope of local 'x'
            repeat if x then goto c end local y=2 ::c:: until y → L:1: <goto c> jumps into the scope of local 'y'
            ::a:: ::a:: → L:1: duplicate label 'a'
            ::a → L:1: '::' expected near '<eof>'
            ::1:: → L:1: '<name>' expected near '1'
            do ; end → L:1: unexpected symbol near ';'
            x=1;; → L:1: unexpected symbol near ';'
            x = y⏎(f)() → L:2: ambiguous syntax (function call x new statement) near '('
            "x":len() → L:1: unexpected symbol near '"x"'
            function f() return ... end → L:1: cannot use '...' outside a vararg function near '...'
            x.end = 1 → L:1: '<name>' expected near 'end'
            x == 1 y = 2 → L:1: '=' expected near '=='
            3x → L:1: malformed number near '3x'
            1..2 → L:1: malformed number near '1..2'
            0x.8 → L:1: malformed number near '0x'
            1e+ → L:1: malformed number near '1e+'
            "\\300" → L:1: escape sequence too large near '"'
            x = "abc⏎d" → L:1: unfinished string near '"abc'
            x = "abc → L:1: unfinished string near '<eof>'
            x = [[a[[b]]c]] → L:1: nesting of [[...]] is deprecated near '['
            x = [=abc → L:1: invalid long string delimiter near '[='
            x = [[abc → L:1: unfinished long string near '<eof>'
            --[==[ abc ]] → L:1: unfinished long comment near '<eof>'
            x = @ → L:1: unexpected symbol near '@'
            x y → L:1: '=' expected near 'y'
            f() = 1 → L:1: unexpected symbol near '='
            x = → L:1: unexpected symbol near '<eof>'
            x = = 1 → L:1: unexpected symbol near '='
            x = 1 + * 2 → L:1: unexpected symbol near '*'
            x = } → L:1: unexpected symbol near '}'
            local 1 → L:1: '<name>' expected near '1'
            f.1 → L:1: '=' expected near '.1'
            f: → L:1: '<name>' expected near '<eof>'
            for 1=1,2 do end → L:1: '<name>' expected near '1'
            function 1() end → L:1: '<name>' expected near '1'
            local x y → L:1: '=' expected near '<eof>'
            local function x.y() end → L:1: '(' expected near '.'
            function f(1) end → L:1: <name> or '...' expected near '1'
            function f(a,...,b) end → L:1: ')' expected near ','
            function f(a b) end → L:1: ')' expected near 'b'
            f:g → L:1: function arguments expected near '<eof>'
            f:g.h() → L:1: function arguments expected near '.'
            f(1 2) → L:1: ')' expected near '2'
            f(,) → L:1: unexpected symbol near ','
            if x → L:1: 'then' expected near '<eof>'
            if x then → L:1: 'end' expected near '<eof>'
            if x then⏎foo()⏎ → L:3: 'end' expected (to close 'if' at line 1) near '<eof>'
            if x then else elseif y then end → L:1: 'end' expected near 'elseif'
            while x do⏎ → L:2: 'end' expected (to close 'while' at line 1) near '<eof>'
            repeat⏎⏎ → L:3: 'until' expected (to close 'repeat' at line 1) near '<eof>'
            end → L:1: '<eof>' expected near 'end'
            do end end → L:1: '<eof>' expected near 'end'
            for x → L:1: '=' or 'in' expected near '<eof>'
            for x=1 → L:1: ',' expected near '<eof>'
            for x in y → L:1: 'do' expected near '<eof>'
            for a.b in c do end → L:1: '=' or 'in' expected near '.'
            return 1⏎x=1 → L:2: '<eof>' expected near 'x'
            return return → L:1: unexpected symbol near 'return'
            break → L:1: no loop to break near '<eof>'
            while 1 do break x=1 end → L:1: 'end' expected near 'x'
            local function f() break end → L:1: no loop to break near 'end'
            x={1 2} → L:1: '}' expected near '2'
            x={[1]} → L:1: '=' expected near '}'
            x={a=} → L:1: unexpected symbol near '}'
            x={⏎1⏎ → L:3: '}' expected (to close '{' at line 1) near '<eof>'
            x=(⏎1⏎ → L:3: ')' expected (to close '(' at line 1) near '<eof>'
            a[1 → L:1: ']' expected near '<eof>'
            x=1) → L:1: unexpected symbol near ')'
            x += 1 → L:1: '=' expected near '+'
            x != y → L:1: '=' expected near '!'
            x = a & b → L:1: unexpected symbol near '&'
            local a <const> = 1 → L:1: unexpected symbol near '<'
            f⏎(g)() → L:2: ambiguous syntax (function call x new statement) near '('
            x = 1_000 → L:1: malformed number near '1_000'
            ... = 1 → L:1: unexpected symbol near '...'
            x → L:1: '=' expected near '<eof>'
            (f) → L:1: syntax error near '<eof>'
            a+b → L:1: '=' expected near '+'
            1 → L:1: unexpected symbol near '1'
            'aa' → L:1: unexpected symbol near ''aa''
            nil → L:1: unexpected symbol near 'nil'
            ... → L:1: unexpected symbol near '...'
            f(⏎1 2) → L:2: ')' expected (to close '(' at line 1) near '2'
            (f) = 1 → L:1: syntax error near '='
            a, f() = 1 → L:1: syntax error near '='
            a, (b), c = 1 → L:1: syntax error near ','
            x = y '\\65\\q\\⏎' 1 → L:2: unexpected symbol near '1'
            x = y '\\65' 'z' 1 → L:1: unexpected symbol near '1'
            local 'a\\65' → L:1: '<name>' expected near ''aA''
            local [=[⏎a⏎b]=] → L:3: '<name>' expected near '[=[a⏎b]=]'
            local 'a\\0b' → L:1: '<name>' expected near ''a'
            local [[]] → L:1: '<name>' expected near '[[]]'
            x = 'a\\65\\300' → L:1: escape sequence too large near ''aA'
            --[[ [[ ]] → L:1: nesting of [[...]] is deprecated near '['
            x = 1 .. → L:1: unexpected symbol near '<eof>'
            a::b() → L:1: '=' expected near '::'
            goto → L:1: '=' expected near '<eof>'
            goto goto → L:1: '=' expected near 'goto'
            goto x y → L:1: '=' expected near '<eof>'
            do⏎goto a⏎end⏎⏎ → L:2: undefined label 'a'
            """;

    static Stream<String> messages() {
        return MESSAGES.lines();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void message(String row) {
        String[] parts = row.replace('⏎', '\n').split(" → ");
        assertMessage(parts[1], parts[0]);
    }

    private static SyntaxFailure failure(String text, boolean bytes) {
        return assertThrows(SyntaxFailure.class, () -> Parser.parse(text, bytes, "=L"), text);
    }

    @Test
    void characters() {
        assertMessage("L:1: unexpected symbol near 'char(1)'", "x = \1");
        assertMessage("L:1: '=' expected near 'char(127)'", "x \177");
        assertMessage("L:1: unexpected symbol", "\0");
        assertMessage("L:1: unexpected symbol near '\u00ef'", "\u00ef\u00bb\u00bfx = 1");
        for (String character : new String[]{"\u00e9", "\u20ac", "\ud83d\ude00", "\udbff\udfff"}) {
            byte first = character.getBytes(StandardCharsets.UTF_8)[0];
            assertEquals("L:1: '=' expected near '" + (char) (first & 0xff) + "'", failure("x " + character, false).text().latin1());
        }
        assertEquals("L:1: '<name>' expected near ''\u20ac''", failure("local '\u20ac'", false).text().toString());
    }

    @Test
    void place() {
        SyntaxFailure failure = failure("x = 1\ny = = 2", true);
        assertEquals(10, failure.offset());
        assertEquals(2, failure.line());
        assertEquals("L:2: unexpected symbol near '='", failure.getMessage());
        assertEquals(5, failure("x = [[a[[b]]", true).offset() - 2);
        assertEquals(4, failure("x = 'abc\n'", true).offset());
        assertEquals(3, failure("do goto a end", true).offset());
    }

    @Test
    void incomplete() {
        for (String text : new String[]{"x =", "f(", "do", "x = [[", "--[[", "x = 'a", "if x then", "local x y", "::a", "x"}) {
            SyntaxFailure failure = failure(text, true);
            assertTrue(failure.isIncomplete(), text);
            assertTrue(failure.getMessage().endsWith("near '<eof>'"), text);
        }
        for (String text : new String[]{"x y", "goto a", "x = 'a\n", "end"}) {
            assertFalse(failure(text, true).isIncomplete(), text);
        }
    }

    @Test
    void firstLine() throws SyntaxFailure {
        assertMessage("L:1: unexpected symbol near '#'", "#c\nreturn 1");
        ByteString name = ByteString.of("=L");
        assertEquals(1, Parser.parseFile("#c\nreturn 1", true, name).body().statements().size());
        assertEquals(0, Parser.parseFile("#c", true, name).body().statements().size());
        assertEquals("L:3: unexpected symbol near '='", assertThrows(SyntaxFailure.class, () -> Parser.parseFile("#c\r\n\nx = =", true, name)).getMessage());
    }

    private static String each(int count, String text) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> text.replace("#", "" + i)).collect(Collectors.joining());
    }

    @Test
    void locals() {
        assertNull(Trees.message(each(200, "local a#\n")));
        assertMessage("L:201: main function has more than 200 local variables", each(200, "local a#\n") + "local b");
        assertMessage("L:2: function at line 2 has more than 200 local variables", " \nfunction f() " + each(201, " local a#"));
        assertNull(Trees.message(each(300, "do local a# end ")));
        assertNull(Trees.message(each(196, "local a# ") + "for i = 1, 2 do end"));
        assertMessage("L:1: main function has more than 200 local variables", each(197, "local a# ") + "for i = 1, 2 do end");
        assertMessage("L:1: main function has more than 200 local variables", each(196, "local a# ") + "for k, v in pairs(t) do end");
    }

    @Test
    void upvalues() {
        assertNull(Trees.message(each(60, "local a#\n") + "return function() return 0" + each(60, " + a#") + " end"));
        assertMessage("L:123: function at line 62 has more than 60 upvalues", each(61, "local a#\n") + "return function() return 0 " + each(61, "\n+ a#"));
    }

    @Test
    void levels() {
        assertNull(Trees.message("return " + "(".repeat(190) + "1" + ")".repeat(190)));
        for (String open : new String[]{"(", "{", "f(", "- ", "a ..", "a ^", "not "}) {
            assertMessage("L:1: unexpected symbol near '<eof>'", "return " + open.repeat(190));
            assertMessage("L:1: chunk has too many syntax levels", "return " + open.repeat(201));
        }
        assertMessage("L:1: 'end' expected near '<eof>'", "do ".repeat(199));
        assertMessage("L:1: chunk has too many syntax levels", "do ".repeat(200));
        assertMessage("L:1: 'end' expected near '<eof>'", "return function() ".repeat(99));
        assertMessage("L:1: chunk has too many syntax levels", "return function() ".repeat(100));
    }

    private static String shown(String name) {
        return ChunkName.shown(ByteString.of(name)).toString();
    }

    @Test
    void chunkNames() {
        assertEquals("nm", shown("=nm"));
        assertEquals("", shown("="));
        assertEquals("a".repeat(59), shown("=" + "a".repeat(70)));
        assertEquals("d/f.lua", shown("@d/f.lua"));
        assertEquals("a".repeat(52), shown("@" + "a".repeat(52)));
        assertEquals("..." + "b".repeat(52), shown("@a" + "b".repeat(52)));
        assertEquals("[string \"x y\"]", shown("x y"));
        assertEquals("[string \"a...\"]", shown("a\nb"));
        assertEquals("[string \"...\"]", shown("\r"));
        assertEquals("[string \"\"]", shown(""));
        assertEquals("[string \"" + "a".repeat(43) + "\"]", shown("a".repeat(43)));
        assertEquals("[string \"" + "a".repeat(43) + "...\"]", shown("a".repeat(44)));
        assertEquals("[string \"a\"]", shown("a\0b"));
        assertEquals("[string \"x\"]:1: '=' expected near '<eof>'", assertThrows(SyntaxFailure.class, () -> Parser.parse("x", true, "x")).getMessage());
    }
}
