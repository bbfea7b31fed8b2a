package org.inplace.syntax.lua;

import static org.inplace.syntax.lua.Trees.shape;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inplace.lua.syntax.Ast;
import org.inplace.lua.syntax.Local;
import org.junit.jupiter.api.Test;

/** What names stand for, and what is known of variables (sections 5, 6.1 and 6.2 of the specification). */
class ScopeTest {

    /** The first variable that a chunk declares by {@code local}. */
    private static Local local(String text) {
        return Trees.first(Ast.LocalDeclaration.class, text).locals().get(0);
    }

    private static Ast.Function function(String text, int index) {
        return Trees.all(Ast.FunctionExpr.class, Trees.parse(text)).get(index).function();
    }

    @Test
    void facts() {
        assertFalse(local("local x = 1 return x").isAssigned());
        assertTrue(local("local x x = 1").isAssigned());
        assertTrue(local("local x function x() end").isAssigned());
        assertFalse(local("local x function x.y() end x.z = 1").isAssigned());
        assertTrue(local("local x y, x = 1").isAssigned());
        assertFalse(local("local x do local x x = 1 end").isAssigned());
        assertFalse(local("local x return x").isCaptured());
        assertTrue(local("local x return function() return x end").isCaptured());
        assertTrue(local("local x return function() x = 1 end").isAssigned());
        assertFalse(local("local x return function(x) return x end").isCaptured());
        assertFalse(local("local x = function() return x end").isCaptured());
        Local function = Trees.first(Ast.LocalFunction.class, "local function f() return f end").local();
        assertTrue(function.isCaptured());
        assertFalse(function.isAssigned());
        assertTrue(Trees.first(Ast.NumericFor.class, "for i = 1, 2 do i = i + 1 f = function() return i end end").variable().isAssigned());
    }

    @Test
    void shadowing() {
        Ast.Function main = Trees.parse("local x = 1 local x = x do local x end return x");
        List<Ast.LocalName> uses = Trees.all(Ast.LocalName.class, main);
        List<Local> declared = main.body().locals();
        assertEquals(2, declared.size());
        assertNotSame(declared.get(0), declared.get(1));
        assertSame(declared.get(0), uses.get(0).local());
        assertSame(declared.get(1), uses.get(1).local());
        assertEquals("(Repeat [(LocalDeclaration [x] [])] x) (Return [_x])", shape("repeat local x until x return x"));
        assertEquals("(GenericFor [x] [_x] [(Call x [])]) (Call _x [])", shape("for x in x do x() end x()"));
    }

    @Test
    void upvalues() {
        Ast.Function inner = function("local a, b return function() return function() return b, a, b end, a end", 1);
        assertEquals("[b, a]", inner.upvalues().stream().map(upvalue -> upvalue.local().name()).toList().toString());
        assertEquals("[0, 1]", inner.upvalues().stream().map(Ast.Upvalue::index).toList().toString());
        assertFalse(inner.upvalues().get(0).direct());
        Ast.Function outer = function("local a, b return function() return function() return b, a, b end, a end", 0);
        assertEquals("[b, a]", outer.upvalues().stream().map(upvalue -> upvalue.local().name()).toList().toString());
        assertTrue(outer.upvalues().get(1).direct());
        assertEquals(-1, outer.upvalues().get(1).index());
        assertEquals("(Return [(Function [a] [(Return [(Function [] [(Return [a^0 _b])])])])])", shape("return function(a) return function() return a, b end end"));
    }

    @Test
    void blockLocals() {
        Ast.Function main = Trees.parse("local a, b local function c() end for i = 1, 2 do local d end");
        assertEquals("[a, b, c]", main.body().locals().toString());
        assertEquals("[d]", Trees.all(Ast.NumericFor.class, main).get(0).body().locals().toString());
        assertEquals("[]", function("return function(a, ...) end", 0).body().locals().toString());
    }

    @Test
    void hiddenArg() {
        Ast.Function old = function("return function(a, ...) return arg end", 0);
        assertTrue(old.vararg());
        assertEquals("[a]", old.parameters().toString());
        assertSame(old.arg(), Trees.all(Ast.LocalName.class, old).get(0).local());
        assertTrue(function("return function(...) return function() return arg end end", 0).arg().isCaptured());
        assertNull(function("return function() return arg end", 0).arg());
        assertNull(function("return function(a, ...) return ... end", 0).arg());
        assertEquals("(Return [_arg])", shape("return arg"));
    }

    /** The name still is a variable then, which is nil at first. */
    @Test
    void hiddenArgWithoutTable() {
        String text = "return function(...) arg = arg or 1 return ..., arg end";
        assertEquals("(Return [(Function [] [(LocalDeclaration [arg] []) (Assignment [arg] [(Or arg 1)]) (Return [(Vararg) arg])])])", shape(text));
        Ast.Function function = function(text, 0);
        assertNull(function.arg());
        assertSame(function.body().locals().get(0), Trees.all(Ast.LocalName.class, function).get(0).local());
    }
}
