package org.inplace.syntax.lua;

import static org.inplace.syntax.lua.Trees.first;
import static org.inplace.syntax.lua.Trees.shape;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inplace.core.source.Span;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.syntax.Ast;
import org.inplace.lua.syntax.Parser;
import org.inplace.lua.syntax.SyntaxFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What trees chunks become. */
class TreeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "-a^2 | (Unary NEGATE (Binary POWER _a 2))",
            "a^-b | (Binary POWER _a (Unary NEGATE _b))",
            "a^b^c | (Binary POWER _a (Binary POWER _b _c))",
            "-3 % 5 | (Binary MODULO (Unary NEGATE 3) 5)",
            "not a == b | (Binary EQUAL (Not _a) _b)",
            "a - b - c | (Binary SUBTRACT (Binary SUBTRACT _a _b) _c)",
            "a + b * c | (Binary ADD _a (Binary MULTIPLY _b _c))",
            "a .. b .. c + 1 | (Concat [_a _b (Binary ADD _c 1)])",
            "(a .. b) .. (c .. d) | (Concat [(Paren (Concat [_a _b])) _c _d])",
            "a < b == c | (Binary EQUAL (Binary LESS _a _b) _c)",
            "a or b and c | (Or _a (And _b _c))",
            "#a.b | (Unary LENGTH (Index _a 'b'))",
            "f 'x' {1}.y | (Index (Call (Call _f ['x']) [(Table [1])]) 'y')",
            "a:m(...)[1] | (Index (MethodCall _a m [(Vararg)]) 1)",
            "(f()) | (Paren (Call _f []))",
            "{1, x = 2, [y] = 3; z} | (Table [1 'x'=2 _y=3 _z])",
            "function(a, ...) return ... end | (Function [a] [(Return [(Vararg)])])",
            "{nil, true, false} | (Table [(Nil) (Bool true) (Bool false)])"})
    void expression(String text, String expected) {
        assertEquals("(Return [" + expected + "])", shape("return " + text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "a, b.c = d, e | (Assignment [_a (Index _b 'c')] [_d _e])",
            "local a, b = a | (LocalDeclaration [a b] [_a])",
            "local function f() return f end | (LocalFunction f (Function [] [(Return [f^0])]))",
            "function a.b:c(x) return self end | (Assignment [(Index (Index _a 'b') 'c')] [(Function [self x] [(Return [self])])])",
            "while a do break end | (While _a [(Break)])",
            "repeat local x until x | (Repeat [(LocalDeclaration [x] [])] x)",
            "if a then elseif b then else c() end | (If [_a _b] [[] []] [(Call _c [])])",
            "for i = i, 2 do f(i) end | (NumericFor i _i 2 - [(Call _f [i])])",
            "for a, b in a, b do end; return; | (GenericFor [a b] [_a _b] []) (Return [])",
            "do local a end a() | (Do [(LocalDeclaration [a] [])]) (Call _a [])"})
    void statement(String text, String expected) {
        assertEquals(expected, shape(text));
    }

    @ParameterizedTest
    @CsvSource({"0xA, 10", "0Xff, 255", "3e2, 300", "3E-2, 0.03", ".5, 0.5", "5., 5.0", "0x1p4, 16", "08, 8", "0xFFFFFFFFFF, 1099511627775", "0x1P1, 2",
            "9007199254740992, 9007199254740992", "9007199254740993, 9007199254740992", "9007199254740994, 9.007199254740994E15", "1e400, Infinity", "1e-400, 0",
            "0xffffffffffffffffff, 4.722366482869645E21", "0x20000000000001, 9007199254740992", "000000000000000000000001, 1", "1e99999999999, Infinity",
            "0.1e1, 1.0", "2.2250738585072011e-308, 2.225073858507201E-308", "123456789012345, 123456789012345", "1234567890123456789, 1.2345678901234568E18"})
    void numeral(String text, String expected) {
        Object value = first(Ast.Num.class, "return " + text).value();
        assertEquals(expected, value.toString());
        assertTrue(value instanceof Long == expected.matches("\\d+"), text);
    }

    private static String string(String literal) {
        return first(Ast.Str.class, "return " + literal).value().latin1();
    }

    @Test
    void strings() {
        assertEquals("x41zq\007\b\f\n\r\t\013\\\"'A\nB7", string("'\\x41\\z\\q\\a\\b\\f\\n\\r\\t\\v\\\\\\\"\\'\\065\\10\\0667'"));
        assertEquals("a\nb\nc", string("'a\\\nb\\\r\nc'"));
        assertEquals("x\ny\n\nz", string("[[\r\nx\r\ny\n\rx]]".replace("\n\rx", "\n\r\rz")));
        assertEquals("]]", string("[==[]]]==]"));
        assertEquals("\377\0a", string("'\\255\\0a'"));
        assertEquals("\u00fe", string("'\u00fe'".replace("\u00fe", "\\254")));
    }

    @Test
    void bytesAndCharacters() throws SyntaxFailure {
        String text = "return '\u00e9\u20ac\ud83d\ude00'";
        assertArrayEquals("\u00e9\u20ac\ud83d\ude00".getBytes(StandardCharsets.UTF_8), first(Ast.Str.class, text).value().toBytes());
        Ast.Function main = Parser.parse("return [[\u00ff\0]] -- \u00ff", true, "=L");
        assertEquals(ByteString.ofLatin1("\u00ff\0"), Trees.all(Ast.Str.class, main).get(0).value());
    }

    private static String source(String text, Class<? extends Ast> type) {
        Span span = first(type, text).span();
        return text.substring(span.start(), span.end());
    }

    @Test
    void spans() {
        assertEquals("a.b [c]", source(" a.b [c] = 1 ", Ast.Index.class));
        assertEquals("a.b(c) {}", source(" a.b(c) {} ;", Ast.Call.class));
        assertEquals("a + b", source("return a + b -- x", Ast.Binary.class));
        assertEquals("( a )", source("return ( a ) .. b", Ast.Paren.class));
        assertEquals("local x = 1", source(" local x = 1 ;", Ast.LocalDeclaration.class));
        assertEquals("function f() end", source("x = 1 function f() end ", Ast.FunctionExpr.class));
        assertEquals("function() end", source("return  function() end ", Ast.FunctionExpr.class));
        assertEquals("for i = 1, 2 do end", source(" for i = 1, 2 do end ", Ast.NumericFor.class));
        assertEquals("[==[x]==]", source("return [==[x]==] ", Ast.Str.class));
        assertEquals("::a ::", source(" ::a :: goto a", Ast.LabelStatement.class));
        assertEquals("goto a", source(" goto a ::a::", Ast.Goto.class));
        assertEquals("f() g()", source("do f() g() end".substring(3, 10), Ast.Block.class));
        Trees.visit(Trees.parse(String.join("\n do end ", "x = {f(a), [b] = -c}", "repeat local d until d")), node -> {
            if (node instanceof Ast part) {
                Trees.visit(part, inner -> {
                    if (inner instanceof Ast child) {
                        assertTrue(part.span().start() <= child.span().start() && child.span().end() <= part.span().end(), part + " contains " + child);
                    }
                });
            }
        });
    }

    @Test
    void lines() {
        assertEquals(2, first(Ast.Call.class, "local f\nf(\n1,\n2)").line());
        assertEquals(4, Trees.all(Ast.Index.class, Trees.parse("local a={}\nlocal b = a.x\n.y\n.z")).get(0).line());
        assertEquals(4, first(Ast.Binary.class, "local a={}\nlocal b = a.x +\n1 +\n2").line());
        assertEquals(3, first(Ast.Concat.class, "local x='a'\n..nil\n..'c'").line());
        assertEquals(2, first(Ast.Unary.class, "return -\n{}").line());
        assertEquals(4, first(Ast.Assignment.class, "local t={}\nt[nil]\n=\n1").line());
        assertEquals(3, first(Ast.NumericFor.class, "for i=1,\n10,\n{} do\nend").line());
        assertEquals(2, first(Ast.GenericFor.class, "for k,v in\nnil\ndo\nend").line());
        assertEquals(1, first(Ast.Assignment.class, "function a.x.y ()\nend").line());
        Ast.MethodCall call = first(Ast.MethodCall.class, "a\n:\nm\n{\n}");
        assertEquals(List.of(3, 4), List.of(call.nameLine(), call.line()));
        assertEquals(3, first(Ast.Field.class, "x = {[nil]=\n\n1\n,\n}").line());
    }

    @Test
    void functions() {
        Ast.Function main = Trees.parse("\nfunction a.b:c(...)\n\nend local function d() end\nreturn function\n()\nend\n-- x\n");
        assertEquals(List.of(0, 0, 7), List.of(main.line(), main.lastLine(), main.endLine()));
        assertTrue(main.vararg());
        List<Ast.FunctionExpr> functions = Trees.all(Ast.FunctionExpr.class, main);
        Ast.Function method = functions.get(0).function();
        assertEquals("a.b:c 2 4 4", String.join(" ", method.name(), "" + method.line(), "" + method.lastLine(), "" + method.endLine()));
        assertEquals("d", functions.get(1).function().name());
        assertEquals(6, functions.get(2).function().line());
    }
}
