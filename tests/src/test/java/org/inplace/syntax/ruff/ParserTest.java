package org.inplace.syntax.ruff;

import static org.inplace.syntax.ruff.Findings.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inplace.core.source.SyntaxException;
import org.inplace.ruff.syntax.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections 3 and 4 of the specification: which tree a program has. */
class ParserTest {

    private static final String CLOSURE = "(Lambda (Function <lambda> [] (Block [%s]) false false))";

    private static void assertShape(String text, String shape) {
        assertEquals(shape, Shape.of(parse(text)), text);
    }

    static List<Arguments> operators() {
        return List.of(
                Arguments.of("a + b * c", "(Binary ADD a (Binary MUL b c))"),
                Arguments.of("a * b + c", "(Binary ADD (Binary MUL a b) c)"),
                Arguments.of("a - b - c", "(Binary SUB (Binary SUB a b) c)"),
                Arguments.of("a - (b - c)", "(Binary SUB a (Binary SUB b c))"),
                Arguments.of("a % b / c", "(Binary DIV (Binary MOD a b) c)"),
                Arguments.of("1 < 2 == 3 < 4", "(Binary EQ (Binary LT 1 2) (Binary LT 3 4))"),
                Arguments.of("a < b < c", "(Binary LT (Binary LT a b) c)"),
                Arguments.of("a >= b != c <= d > e", "(Binary NE (Binary GE a b) (Binary GT (Binary LE c d) e))"),
                Arguments.of("a || b && c == d", "(Or a (And b (Binary EQ c d)))"),
                Arguments.of("a && b || c", "(Or (And a b) c)"),
                Arguments.of("a ?? b || c", "(Coalesce a (Or b c))"),
                Arguments.of("a ?? b ?? c", "(Coalesce (Coalesce a b) c)"),
                Arguments.of("a |> f |> g(1) |> h", "(Pipe (Pipe (Pipe a f false) (Call g [1]) true) h false)"),
                Arguments.of("a |> (f(1))", "(Pipe a (Call f [1]) false)"),
                Arguments.of("a |> (f)(1)", "(Pipe a (Call f [1]) true)"),
                Arguments.of("a |> (f)(1) ?? g", "(Pipe a (Coalesce (Call f [1]) g) false)"),
                Arguments.of("a |> o.m(1)", "(Pipe a (MethodCall o m [1] false) false)"),
                Arguments.of("a + 1 |> f()", "(Pipe (Binary ADD a 1) (Call f []) true)"),
                Arguments.of("--5", "(Unary NEG (Unary NEG 5))"),
                Arguments.of("!a == b", "(Binary EQ (Unary NOT a) b)"),
                Arguments.of("-a.b", "(Unary NEG (Field a b false))"),
                Arguments.of("-a * b", "(Binary MUL (Unary NEG a) b)"),
                Arguments.of("await f() + 1", "(Binary ADD (Await (Call f [])) 1)"),
                Arguments.of("await -await x", "(Await (Unary NEG (Await x)))"),
                Arguments.of("x == Status::Ready && y", "(And (Binary EQ x (Tag Status Ready -)) y)"),
                Arguments.of("1 |> 2 ?? 3 || 4 && 5 == 6 < 7 + 8 * 9",
                        "(Pipe 1 (Coalesce 2 (Or 3 (And 4 (Binary EQ 5 (Binary LT 6 (Binary ADD 7 (Binary MUL 8 9))))))) false)"),
                Arguments.of("9 * 8 + 7 < 6 == 5 && 4 || 3 ?? 2 |> 1",
                        "(Pipe (Coalesce (Or (And (Binary EQ (Binary LT (Binary ADD (Binary MUL 9 8) 7) 6) 5) 4) 3) 2) 1 false)"));
    }

    @ParameterizedTest
    @MethodSource("operators")
    void operator(String text, String shape) {
        assertShape(text, shape);
    }

    static List<Arguments> postfixes() {
        return List.of(
                Arguments.of("f()", "(Call f [])"),
                Arguments.of("f(1, 2,)", "(Call f [1 2])"),
                Arguments.of("f(1)(2)[3].a?", "(Try (Field (Index (Call (Call f [1]) [2]) 3) a false))"),
                Arguments.of("a.b.c(1)", "(MethodCall (Field a b false) c [1] false)"),
                Arguments.of("a?.b.c", "(Field (Field a b true) c false)"),
                Arguments.of("a?.m(1)", "(MethodCall a m [1] true)"),
                Arguments.of("f()?.g", "(Field (Call f []) g true)"),
                Arguments.of("null?.x", "(Field (NullLiteral) x true)"),
                Arguments.of("\"s\"[0]", "(Index \"s\" 0)"),
                Arguments.of("[1][0]", "(Index (ArrayLiteral [(Element 1 false)]) 0)"),
                Arguments.of("{}.a", "(Field (DictLiteral []) a false)"),
                Arguments.of("(func(x) { return x })(5)", "(Call (Lambda (Function <lambda> [x] (Block [(Return x)]) false false)) [5])"),
                Arguments.of("P { a: 1 }.a", "(Field (StructLiteral P [(FieldInit a 1)]) a false)"),
                Arguments.of("None.x", "(Field (Tag Option None -) x false)"),
                Arguments.of("self.f(self)", "(MethodCall self f [self] false)"));
    }

    @ParameterizedTest
    @MethodSource("postfixes")
    void postfix(String text, String shape) {
        assertShape(text, shape);
    }

    static List<Arguments> operands() {
        return List.of(
                Arguments.of("[]", "(ArrayLiteral [])"),
                Arguments.of("[1, ...a, 2,]", "(ArrayLiteral [(Element 1 false) (Element a true) (Element 2 false)])"),
                Arguments.of("[a |> f, b ?? c]", "(ArrayLiteral [(Element (Pipe a f false) false) (Element (Coalesce b c) false)])"),
                Arguments.of("{}", "(DictLiteral [])"),
                Arguments.of("{\"a\": 1, k: 2, ...d, 1 + 2: 3,}",
                        "(DictLiteral [(Entry \"a\" 1) (Entry k 2) (Entry - d) (Entry (Binary ADD 1 2) 3)])"),
                Arguments.of("P {}", "(StructLiteral P [])"),
                Arguments.of("P { x: 1, y: Q { z: 2 }, }", "(StructLiteral P [(FieldInit x 1) (FieldInit y (StructLiteral Q [(FieldInit z 2)]))])"),
                Arguments.of("E::V", "(Tag E V -)"),
                Arguments.of("E::V()", "(Tag E V [])"),
                Arguments.of("E::V(1, {},)", "(Tag E V [1 (DictLiteral [])])"),
                Arguments.of("Ok(1)", "(Tag Result Ok [1])"),
                Arguments.of("Err(\"e\")", "(Tag Result Err [\"e\"])"),
                Arguments.of("Some([])", "(Tag Option Some [(ArrayLiteral [])])"),
                Arguments.of("Ok\n(1)", "(Tag Result Ok [1])"),
                Arguments.of("None", "(Tag Option None -)"),
                Arguments.of("Ok::X", "(Tag Ok X -)"),
                Arguments.of("Result::Ok(1)", "(Tag Result Ok [1])"),
                Arguments.of("throw(1)", "(Throw [1])"),
                Arguments.of("throw()", "(Throw [])"),
                Arguments.of("throw(1, 2)", "(Throw [1 2])"),
                Arguments.of("throw", "throw"),
                Arguments.of("x = throw(1) ?? 2", "(Assign x - (Coalesce (Throw [1]) 2))"),
                Arguments.of("x = func() {}", "(Assign x - (Lambda (Function <lambda> [] (Block []) false false)))"),
                Arguments.of("x = func*(a) {}", "(Assign x - (Lambda (Function <lambda> [a] (Block []) false true)))"),
                Arguments.of("x = async func(a, b,) {}", "(Assign x - (Lambda (Function <lambda> [a b] (Block []) true false)))"),
                Arguments.of("x = yield", "(Assign x - (Yield -))"),
                Arguments.of("x = yield 1 + 2", "(Assign x - (Yield (Binary ADD 1 2)))"),
                Arguments.of("1 + yield yield 2", "(Binary ADD 1 (Yield (Yield 2)))"),
                Arguments.of("yield * 2", "(Binary MUL (Yield -) 2)"),
                Arguments.of("f(yield, 1)", "(Call f [(Yield -) 1])"));
    }

    @ParameterizedTest
    @MethodSource("operands")
    void operand(String text, String shape) {
        assertShape(text, shape);
    }

    static List<Arguments> statements() {
        return List.of(
                Arguments.of("i := 0  i = i + 1", "(Assign i - 0) (Assign i - (Binary ADD i 1))"),
                Arguments.of("a = 1; b = 2;", "(Assign a - 1) (Assign b - 2)"),
                Arguments.of("a += 1 a -= 1 a *= 1 a /= 1 a %= 1",
                        "(Assign a ADD 1) (Assign a SUB 1) (Assign a MUL 1) (Assign a DIV 1) (Assign a MOD 1)"),
                Arguments.of("a.b[c].d = 1", "(Assign (Field (Index (Field a b false) c) d false) - 1)"),
                Arguments.of("self.x += 1", "(Assign (Field self x false) ADD 1)"),
                Arguments.of("self = 1", "(Assign self - 1)"),
                Arguments.of("_ = 1", "(Assign _ - 1)"),
                Arguments.of("let x = 1", "(Declare LET x 1)"),
                Arguments.of("mut x := 1", "(Declare MUT x 1)"),
                Arguments.of("const x: int = 1", "(Declare CONST x 1)"),
                Arguments.of("let _ = 1", "(Declare LET (Discard) 1)"),
                Arguments.of("let [a, [b, _], {c}, ...r,] := x", "(Declare LET (ArrayPattern [a (ArrayPattern [b (Discard)] -) (DictPattern [c] -)] r) x)"),
                Arguments.of("mut {a, b, ...r} = x", "(Declare MUT (DictPattern [a b] r) x)"),
                Arguments.of("[a, b] = [b, a]", "(Destructure (ArrayPattern [a b] -) (ArrayLiteral [(Element b false) (Element a false)]))"),
                Arguments.of("{x, y,} := p", "(Destructure (DictPattern [x y] -) p)"),
                Arguments.of("[] = x", "(Destructure (ArrayPattern [] -) x)"),
                Arguments.of("{...r} = x", "(Destructure (DictPattern [] r) x)"),
                Arguments.of("[a, b]", "(ArrayLiteral [(Element a false) (Element b false)])"),
                Arguments.of("[a][0]", "(Index (ArrayLiteral [(Element a false)]) 0)"),
                Arguments.of("{a: 1}", "(DictLiteral [(Entry a 1)])"),
                Arguments.of("func f() {}", "(FunctionDeclaration (Function f [] (Block []) false false))"),
                Arguments.of("async func* f(a: int, self) -> Map<string, int?>[] {}",
                        "(FunctionDeclaration (Function f [a self] (Block []) true true))"),
                Arguments.of("struct S {}", "(StructDeclaration S [] [])"),
                Arguments.of("struct S { a, b: int; c func m(self) {} ,; async func n() {} d }",
                        "(StructDeclaration S [a b c d] [(Function m [self] (Block []) false false) (Function n [] (Block []) true false)])"),
                Arguments.of("enum E { A, B, }", "(EnumDeclaration E [A B])"),
                Arguments.of("enum E {}", "(EnumDeclaration E [])"),
                Arguments.of("import m", "(Import m)"),
                Arguments.of("from a.b.c import x, y", "(FromImport a.b.c [x y])"),
                Arguments.of("export let x = 1", "(Export (Declare LET x 1))"),
                Arguments.of("export x", "(Export x)"),
                Arguments.of("export export x = 1", "(Export (Assign x - 1))"),
                Arguments.of("if a {}", "(If a (Block []) -)"),
                Arguments.of("if a {} else {}", "(If a (Block []) (Block []))"),
                Arguments.of("if a {}\nelse if b {}\nelse {c}", "(If a (Block []) (If b (Block []) (Block [c])))"),
                Arguments.of("while a {}", "(While a (Block []))"),
                Arguments.of("loop { break }", "(While - (Block [(Break)]))"),
                Arguments.of("loop while a { continue }", "(While a (Block [(Continue)]))"),
                Arguments.of("for x in 3 {}", "(For x 3 (Block []))"),
                Arguments.of("for _ in a |> f {}", "(For (Discard) (Pipe a f false) (Block []))"),
                Arguments.of("for [k, v] in {} {}", "(For (ArrayPattern [k v] -) (DictLiteral []) (Block []))"),
                Arguments.of("try { a } except e { b }", "(TryExcept (Block [a]) e (Block [b]))"),
                Arguments.of("return", "(Return -)"),
                Arguments.of("return {k: 1}", "(Return (DictLiteral [(Entry k 1)]))"),
                Arguments.of("return -1", "(Return (Unary NEG 1))"),
                Arguments.of("return break", "(Return -) (Break)"),
                Arguments.of("return; x", "(Return -) x"),
                Arguments.of("spawn { f() }", "(Spawn (Block [(Call f [])]))"));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void statement(String text, String shape) {
        assertShape(text, shape);
    }

    static List<Arguments> casePatterns() {
        return List.of(
                Arguments.of("_", "(AnyPattern)"),
                Arguments.of("0", "(LiteralPattern 0)"),
                Arguments.of("-1", "(LiteralPattern -1)"),
                Arguments.of("-0.5", "(LiteralPattern -0.5)"),
                Arguments.of("\"hi\"", "(LiteralPattern \"hi\")"),
                Arguments.of("\"${x}\"", "(LiteralPattern (Interpolation [x]))"),
                Arguments.of("true", "(LiteralPattern (BoolLiteral true))"),
                Arguments.of("null", "(LiteralPattern (NullLiteral))"),
                Arguments.of("word", "(VariantPattern - word [])"),
                Arguments.of("Ok(v)", "(VariantPattern Result Ok [v])"),
                Arguments.of("Err", "(VariantPattern Result Err [])"),
                Arguments.of("Some()", "(VariantPattern Option Some [])"),
                Arguments.of("None(_)", "(VariantPattern Option None [_])"),
                Arguments.of("Shape::Rect(w, h)", "(VariantPattern Shape Rect [w h])"),
                Arguments.of("Shape::Dot", "(VariantPattern Shape Dot [])"));
    }

    @ParameterizedTest
    @MethodSource("casePatterns")
    void casePattern(String text, String shape) {
        assertShape("match x { case " + text + " {} }", "(Match x [(Case " + shape + " - (Block []))] -)");
        assertShape("match x { case " + text + " if y: {} }", "(Match x [(Case " + shape + " y (Block []))] -)");
    }

    @Test
    void matches() {
        assertShape("match x {}", "(Match x [] -)");
        assertShape("match x { default: { a } case 1: { b } }", "(Match x [(Case (LiteralPattern 1) - (Block [b]))] (Block [a]))");
        assertShape("match x { case 1 if a || b { c }\ndefault\n{ d } }", "(Match x [(Case (LiteralPattern 1) (Or a b) (Block [c]))] (Block [d]))");
    }

    @Test
    void newlinesSeparateCallsAndIndexes() {
        assertShape("f\n(1)", "f 1");
        assertShape("f /* \n */ (1)", "f 1");
        assertShape("f # c\n[1]", "f (ArrayLiteral [(Element 1 false)])");
        assertShape("x = y\n[a, b] = [b, a]",
                "(Assign x - y) (Destructure (ArrayPattern [a b] -) (ArrayLiteral [(Element b false) (Element a false)]))");
        assertShape("a.b\n(1)", "(Field a b false) 1");
        assertShape("E::V\n(1)", "(Tag E V -) 1");
        assertShape("f(\n1\n)[\n0\n]", "(Index (Call f [1]) 0)");
        assertShape("\"${\n1\n}\"[0]", "(Index (Interpolation [1]) 0)");
    }

    @Test
    void newlinesEndReturnAndYield() {
        assertShape("return\n1", "(Return -) 1");
        assertShape("yield\n1", "(Yield -) 1");
        assertShape("yield /* \r */ 1", "(Yield -) 1");
    }

    @Test
    void operatorsContinueTheLineAbove() {
        assertShape("a\n+ b\n- c", "(Binary SUB (Binary ADD a b) c)");
        assertShape("a\n.b\n?.c\n?", "(Try (Field (Field a b false) c true))");
        assertShape("a\n|> f\n|> g", "(Pipe (Pipe a f false) g false)");
    }

    @Test
    void structLiteralOrBlock() {
        assertShape("while busy {}", "(While busy (Block []))");
        assertShape("if p == (Point {}) { a }", "(If (Binary EQ p (StructLiteral Point [])) (Block [a]) -)");
        assertShape("if f(Point {}) {}", "(If (Call f [(StructLiteral Point [])]) (Block []) -)");
        assertShape("if x[Point {}] {}", "(If (Index x (StructLiteral Point [])) (Block []) -)");
        assertShape("if [Point {}] {}", "(If (ArrayLiteral [(Element (StructLiteral Point []) false)]) (Block []) -)");
        assertShape("if p == Point { x: 1 } {}", "(If (Binary EQ p (StructLiteral Point [(FieldInit x 1)])) (Block []) -)");
        assertShape("if a { b }", "(If a (Block [b]) -)");
        assertShape("if -a {}", "(If (Unary NEG a) (Block []) -)");
        assertShape("for i in n {}", "(For i n (Block []))");
        assertShape("match x { case 1 if y {} }", "(Match x [(Case (LiteralPattern 1) y (Block []))] -)");
        assertShape("if func() { return P {} } {}",
                "(If (Lambda (Function <lambda> [] (Block [(Return (StructLiteral P []))]) false false)) (Block []) -)");
        assertShape("if \"${P {}}\" {}", "(If (Interpolation [(StructLiteral P [])]) (Block []) -)");
    }

    static List<Arguments> closures() {
        return List.of(
                Arguments.of("{ return 1 }", CLOSURE.formatted("(Return 1)")),
                Arguments.of("{ i := 0  i = i + 1 }", CLOSURE.formatted("(Assign i - 0) (Assign i - (Binary ADD i 1))")),
                Arguments.of("{ print(1) }", CLOSURE.formatted("(Call print [1])")),
                Arguments.of("{ a; }", CLOSURE.formatted("a")),
                Arguments.of("{ a[0] }", CLOSURE.formatted("(Index a 0)")),
                Arguments.of("{ f({a: 1}) }", CLOSURE.formatted("(Call f [(DictLiteral [(Entry a 1)])])")),
                Arguments.of("{ a += 1 }", CLOSURE.formatted("(Assign a ADD 1)")),
                Arguments.of("{ let x: int = 1 }", CLOSURE.formatted("(Declare LET x 1)")),
                Arguments.of("{}", "(DictLiteral [])"),
                Arguments.of("{ ...d }", "(DictLiteral [(Entry - d)])"),
                Arguments.of("{ a: 1 }", "(DictLiteral [(Entry a 1)])"),
                Arguments.of("{ f(x): 1 }", "(DictLiteral [(Entry (Call f [x]) 1)])"),
                Arguments.of("{ \"a\": { b: 1 } }", "(DictLiteral [(Entry \"a\" (DictLiteral [(Entry b 1)]))])"),
                Arguments.of("{\"a\": 1}.a", "(Field (DictLiteral [(Entry \"a\" 1)]) a false)"));
    }

    @ParameterizedTest
    @MethodSource("closures")
    void closureOrDict(String argument, String shape) {
        assertShape("f(" + argument + ")", "(Call f [" + shape + "])");
        assertShape("a.m(0, " + argument + ",)", "(MethodCall a m [0 " + shape + "] false)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"let", "mut", "const", "func", "async", "return", "enum", "struct", "import", "from", "export", "if", "try", "match",
            "loop", "while", "for", "spawn", "break", "continue", "yield"})
    void keywordsBeginClosures(String keyword) {
        String statement = switch (keyword) {
            case "let", "mut", "const" -> keyword + " x: int = 1";
            case "func" -> "func f(a: int) {}";
            case "async" -> "async func f(a: int) {}";
            case "return", "yield", "export" -> keyword + " {a: 1}";
            case "enum", "struct" -> keyword + " S {}";
            case "import" -> "import m";
            case "from" -> "from m import x";
            case "if", "while" -> keyword + " {a: 1} {}";
            case "for" -> "for x in {a: 1} {}";
            case "loop", "spawn" -> keyword + " {}";
            case "try" -> "try {} except e {}";
            case "match" -> "match x { case 1: {} }";
            default -> keyword;
        };
        assertShape("f({ " + statement + " })", "(Call f [" + CLOSURE.formatted(Shape.of(parse(statement))) + "])");
    }

    @Test
    void bracesAreDictsInOtherArguments() {
        assertShape("Ok({})", "(Tag Result Ok [(DictLiteral [])])");
        assertShape("E::V({a: 1})", "(Tag E V [(DictLiteral [(Entry a 1)])])");
        assertShape("throw({a: 1})", "(Throw [(DictLiteral [(Entry a 1)])])");
    }

    @Test
    void testBlocks() {
        assertShape("test \"a\" { b }", "(TestBlock TEST a (Block [b]))");
        assertShape("test_group \"g\" { test \"a\" {} }", "(TestBlock GROUP g (Block [(TestBlock TEST a (Block []))]))");
        assertShape("test_setup { a } test_teardown { b }", "(TestBlock SETUP - (Block [a])) (TestBlock TEARDOWN - (Block [b]))");
        assertShape("test \"a${1}\" {}", "(TestBlock TEST a${1} (Block []))");
    }

    @Test
    void testWordsAreNamesElsewhere() {
        assertShape("func test() {} test() test = 1 test.x = 2", "(FunctionDeclaration (Function test [] (Block []) false false)) (Call test [])"
                + " (Assign test - 1) (Assign (Field test x false) - 2)");
        assertShape("test_setup = test_group + test_teardown", "(Assign test_setup - (Binary ADD test_group test_teardown))");
    }

    @ParameterizedTest
    @ValueSource(strings = {"int", "float", "string", "bool", "null", "func", "T", "T?", "T[]", "T[]?[]", "A<B>", "A<B, C<D>>", "A<A<A<int[]>?>>[]",
            "func<int, null>"})
    void types(String type) {
        assertShape("let x: " + type + " := 1", "(Declare LET x 1)");
        assertShape("const x: " + type + " = 1", "(Declare CONST x 1)");
        assertShape("func f(a: " + type + ", self: " + type + ") -> " + type + " {}",
                "(FunctionDeclaration (Function f [a self] (Block []) false false))");
        assertShape("x = func(a: " + type + ") -> " + type + " {}",
                "(Assign x - (Lambda (Function <lambda> [a] (Block []) false false)))");
        assertShape("struct S { a: " + type + " b: " + type + ", c }", "(StructDeclaration S [a b c] [])");
    }

    @Test
    void parsesExpressionsAlone() throws SyntaxException {
        assertEquals("(Binary ADD a 1)", Shape.of(Parser.parseExpression(" a + 1 # watch")));
        assertEquals("(DictLiteral [])", Shape.of(Parser.parseExpression("{}")));
    }
}
