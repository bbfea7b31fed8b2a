package org.inplace.syntax.ruff;

import static org.inplace.syntax.ruff.Findings.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.inplace.core.source.Span;
import org.inplace.ruff.syntax.Ast;
import org.inplace.ruff.syntax.Children;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every node knows the exact piece of text it was made of. */
class SpanTest {

    /** The source text of all nodes of one kind, in the order of the text. */
    private static List<String> texts(String text, Class<? extends Ast> kind) {
        List<String> found = new ArrayList<>();
        collect(parse(text), text, kind, found);
        return found;
    }

    private static void collect(Ast node, String text, Class<? extends Ast> kind, List<String> found) {
        if (kind.isInstance(node)) {
            found.add(text.substring(node.span().start(), node.span().end()));
        }
        Children.of(node).forEach(child -> collect(child, text, kind, found));
    }

    @Test
    void expressions() {
        assertEquals(List.of("(a + b) * c", "a + b"), texts("x = (a + b) * c;", Ast.Binary.class));
        assertEquals(List.of("a * (b)", "(a * (b)) + 1").reversed(), texts("x = (a * (b)) + 1", Ast.Binary.class));
        assertEquals(List.of("- ( a )"), texts(" - ( a ) ", Ast.Unary.class));
        assertEquals(List.of("(f)(1).g(2)[3]"), texts("(f)(1).g(2)[3] ", Ast.Index.class));
        assertEquals(List.of("(f)(1).g(2)"), texts("(f)(1).g(2)[3]", Ast.MethodCall.class));
        assertEquals(List.of("(f)(1)"), texts("(f)(1).g(2)[3]", Ast.Call.class));
        assertEquals(List.of("a |> (f) |> (g)", "a |> (f)"), texts("a |> (f) |> (g) ", Ast.Pipe.class));
        assertEquals(List.of("Ok( 1 )", "None"), texts("Ok( 1 ) None ", Ast.Tag.class));
        assertEquals(List.of("P { x: 1, }"), texts(" P { x: 1, } ", Ast.StructLiteral.class));
        assertEquals(List.of("x: 1", "y : 2"), texts(" P { x: 1, y : 2 } ", Ast.FieldInit.class));
        assertEquals(List.of("{ return 1 }"), texts("f( { return 1 } )", Ast.Lambda.class));
        assertEquals(List.of("async func(a) { b }"), texts("x = async func(a) { b } ", Ast.Lambda.class));
        assertEquals(List.of("1: 2", "... d"), texts("f({1: 2, ... d})", Ast.Entry.class));
    }

    @Test
    void embeddedExpressions() {
        String text = "\n x = \"a${ b + \"${ c }\" }d\"";
        assertEquals(List.of("x", "b", "c"), texts(text, Ast.Name.class));
        assertEquals(List.of("b + \"${ c }\""), texts(text, Ast.Binary.class));
        assertEquals(List.of("a", "d"), texts(text, Ast.StringLiteral.class));
        assertEquals(List.of("\"a${ b + \"${ c }\" }d\"", "\"${ c }\""), texts(text, Ast.Interpolation.class));
    }

    @Test
    void statements() {
        assertEquals(List.of("if a { } else if b { } else { }", "if b { } else { }"), texts("if a { } else if b { } else { } ", Ast.If.class));
        assertEquals(List.of("{ }", "{ }", "{ x }"), texts("if a { } else if b { } else { x }", Ast.Block.class));
        assertEquals(List.of("let [a, ...b] := c"), texts(" let [a, ...b] := c; ", Ast.Declare.class));
        assertEquals(List.of("[a, ...b]"), texts(" let [a, ...b] := c; ", Ast.ArrayPattern.class));
        assertEquals(List.of("a", "b"), texts(" let [a, ...b] := c; ", Ast.NamePattern.class));
        assertEquals(List.of("func f(a: int) -> T[] { }"), texts("export func f(a: int) -> T[] { } ", Ast.Function.class));
        assertEquals(List.of("a"), texts("func f(a: int) { }", Ast.Parameter.class));
        assertEquals(List.of("case -1 if x: { }", "case E::V(a) { }"), texts("match y { case -1 if x: { } case E::V(a) { } }", Ast.Case.class));
        assertEquals(List.of("E::V(a)"), texts("match y { case E::V(a) { } }", Ast.VariantPattern.class));
        assertEquals(List.of("return (1)"), texts(" return (1) \n x", Ast.Return.class));
        assertEquals(List.of("(x)"), texts(" (x) ;", Ast.ExpressionStatement.class));
        assertEquals(List.of("a.b[0] += 1"), texts(" a.b[0] += 1 ", Ast.Assign.class));
        assertEquals(List.of("from a.b import c, d"), texts(" from a.b import c, d x", Ast.FromImport.class));
    }

    @ParameterizedTest
    @MethodSource("org.inplace.syntax.ruff.Programs#all")
    void childrenLieInOrderWithinTheirParents(String text) {
        Set<Ast> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        checkSpans(parse(text), seen);
    }

    static void checkSpans(Ast node, Set<Ast> seen) {
        assertTrue(seen.add(node), () -> "twice in the tree: " + node);
        Span span = node.span();
        int end = span.start();
        for (Ast child : Children.of(node)) {
            Span inner = child.span();
            assertTrue(inner.start() >= end && inner.end() <= span.end(), () -> child + " in " + node);
            end = inner.end();
            checkSpans(child, seen);
        }
    }
}
