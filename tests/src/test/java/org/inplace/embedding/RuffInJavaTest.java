package org.inplace.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.TypeLiteral;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Values cross between Java and Ruff, both ways. */
class RuffInJavaTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Context context = Context.newBuilder("ruff").out(out).allowHostAccess(HostAccess.ALL).build();

    @AfterEach
    void close() {
        context.close();
    }

    private Value function(String program, String name) {
        context.eval("ruff", program);
        return context.getBindings("ruff").getMember(name);
    }

    private Value result(String expression) {
        return function("func result() { return " + expression + " }", "result").execute();
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    // ------------------------------------------------------------------ calling Ruff

    @Test
    void callsFunctionsWithNumbersAndStrings() {
        Value add = function("func add(a, b) { return a + b }", "add");
        assertTrue(add.canExecute());
        assertEquals(5, add.execute(2, 3).asInt());
        assertEquals(5L, add.execute(2L, (byte) 3).asLong());
        assertEquals(3.5, add.execute(1, 2.5).asDouble());
        assertEquals(0.75, add.execute(0.5f, 0.25).asDouble());
        assertEquals("naïve 😀", add.execute("naïve", " 😀").asString());
        assertEquals("ab", add.execute('a', "b").asString());
    }

    @Test
    void functionsAreJavaFunctions() {
        @SuppressWarnings("unchecked")
        Function<Object, Object> twice = function("func twice(x) { return x * 2 }", "twice").as(Function.class);
        assertEquals(42L, ((Number) twice.apply(21)).longValue());
        Value add = function("func make(n) { return func(x) { n += x  return n } }", "make").execute(10);
        assertEquals(11, add.execute(1).asInt());
        assertEquals(13, add.execute(2).asInt());
    }

    @Test
    void globalsAreBindings() {
        context.eval("ruff", "count := 1  let fixed := [1]  func next() { count += 1  return count }");
        Value bindings = context.getBindings("ruff");
        assertTrue(bindings.hasMember("count") && bindings.hasMember("fixed") && bindings.hasMember("next"));
        assertFalse(bindings.hasMember("absent"));
        assertEquals(1, bindings.getMember("count").asInt());
        assertEquals(2, bindings.getMember("next").execute().asInt());
        assertEquals(2, bindings.getMember("count").asInt());
        assertTrue(bindings.getMemberKeys().containsAll(List.of("count", "fixed", "next")));
    }

    @Test
    void printsToTheContext() {
        context.eval("ruff", "print(\"héllo\", \"日本\", \"😀\", [1, 2.0])  try { throw(\"x\") } except e { print(e.message) }");
        assertEquals("héllo 日本 😀 [1, 2]\nx\n", output());
    }

    // ------------------------------------------------------------------ reading Ruff's values

    @Test
    void simpleValues() {
        assertTrue(result("null").isNull());
        assertTrue(result("true").asBoolean());
        assertEquals(Long.MAX_VALUE, result("9223372036854775807").asLong());
        assertFalse(result("9223372036854775807").fitsInInt());
        assertTrue(result("7").fitsInInt());
        assertEquals(0.1, result("0.1").asDouble());
        assertEquals("", result("\"\"").asString());
    }

    @Test
    void stringsWithAllOfUnicode() {
        String text = "aé中😀𝔘z";
        assertEquals(text, result("\"" + text + "\"").asString());
        Value measure = function("func measure(s) { return [len(s), s[3], s[-2], s + s] }", "measure").execute(text);
        assertEquals(6, measure.getArrayElement(0).asInt());
        assertEquals("😀", measure.getArrayElement(1).asString());
        assertEquals("𝔘", measure.getArrayElement(2).asString());
        assertEquals(text + text, measure.getArrayElement(3).asString());
    }

    @Test
    void arrays() {
        for (String literal : List.of("[1, 2, 3]", "[1, 2, \"x\"]", "[1.5, 2, 3]", "[true, false, true]", "[[1], {}, null]")) {
            Value array = result(literal);
            assertTrue(array.hasArrayElements(), literal);
            assertEquals(3, array.getArraySize(), literal);
        }
        Value array = result("[10, [20, \"thirty\"]]");
        assertEquals(10, array.getArrayElement(0).asInt());
        assertEquals("thirty", array.getArrayElement(1).getArrayElement(1).asString());
        assertEquals(List.of(1L, 2L), result("[1, 2]").as(new TypeLiteral<List<Long>>() { }));
        int[] ints = result("[1, 2, 3]").as(int[].class);
        assertEquals(3, ints[2]);
    }

    @Test
    void dicts() {
        Value dict = result("{\"b\": 1, \"a\": [2], 7: \"seven\"}");
        assertTrue(dict.hasHashEntries());
        assertEquals(3, dict.getHashSize());
        assertEquals(1, dict.getHashValue("b").asInt());
        assertEquals(2, dict.getHashValue("a").getArrayElement(0).asInt());
        assertEquals("seven", dict.getHashValue("7").asString());
        assertNull(dict.getHashValue("absent"));
        List<String> keys = new ArrayList<>();
        Value iterator = dict.getHashKeysIterator();
        while (iterator.hasIteratorNextElement()) {
            keys.add(iterator.getIteratorNextElement().asString());
        }
        assertEquals(List.of("b", "a", "7"), keys);
        Map<?, ?> map = result("{\"x\": 1, \"y\": 2}").as(Map.class);
        assertEquals(2, map.size());
        assertEquals(2L, ((Number) map.get("y")).longValue());
    }

    @Test
    void structs() {
        Value point = function("struct Point { x: int, y: int  func sum(self, z) { return self.x + self.y + z } }"
                + "  func make() { return Point { y: 2, x: 1 } }", "make").execute();
        assertTrue(point.hasMembers());
        assertTrue(point.getMemberKeys().containsAll(List.of("x", "y")));
        assertEquals(1, point.getMember("x").asInt());
        assertEquals(2, point.getMember("y").asInt());
        assertFalse(point.hasMember("z"));
        assertTrue(point.canInvokeMember("sum"));
        assertEquals(13, point.invokeMember("sum", 10).asInt());
        assertEquals("Point { x: 1, y: 2 }", point.toString());
    }

    @Test
    void valuesShowAsInRuff() {
        assertEquals("[1, a, {\"k\": 2}]", result("[1, \"a\", {\"k\": 2}]").toString());
        assertEquals("Ok([1])", result("Ok([1])").toString());
        assertEquals("<function result>", context.getBindings("ruff").getMember("result").toString());
    }

    // ------------------------------------------------------------------ value semantics at the border

    @Test
    void whatJavaHoldsIsACopy() {
        context.eval("ruff", "data := [1, [2]]  func get() { return data }  func change() { data[1][0] = 9  data[0] = 9 }"
                + "  func read(xs) { return xs[1][0] }");
        Value bindings = context.getBindings("ruff");
        Value before = bindings.getMember("get").execute();
        bindings.getMember("change").execute();
        assertEquals("[1, [2]]", before.toString());
        assertEquals(2, before.getArrayElement(1).getArrayElement(0).asInt());
        assertEquals("[9, [9]]", bindings.getMember("get").execute().toString());
        assertEquals(2, bindings.getMember("read").execute(before).asInt());
    }

    @Test
    void functionsChangeTheirOwnCopyOfWhatJavaPasses() {
        context.eval("ruff", "func make() { return [1, 2] }  func change(xs) { xs[0] = 9  return xs }");
        Value bindings = context.getBindings("ruff");
        Value array = bindings.getMember("make").execute();
        Value changed = bindings.getMember("change").execute(array);
        assertEquals("[1, 2] [9, 2]", array + " " + changed);
    }

    // ------------------------------------------------------------------ Java's values in Ruff

    @Test
    void javaListsAreArrays() {
        context.eval("ruff", """
                func total(xs) { s := 0  for x in xs { s += x }  return s }
                func second(xs) { return xs[1] }
                func size(xs) { return len(xs) }
                """);
        Value bindings = context.getBindings("ruff");
        List<Object> list = List.of(1, 2L, 3.5);
        assertEquals(6.5, bindings.getMember("total").execute(list).asDouble());
        assertEquals(2, bindings.getMember("second").execute(list).asInt());
        assertEquals(3, bindings.getMember("size").execute(list).asInt());
        assertEquals(6, bindings.getMember("total").execute((Object) new int[] {1, 2, 3}).asInt());
    }

    @Test
    void javaMapsAreDicts() {
        context.eval("ruff", """
                func lookup(d, k) { return d[k] }
                func total(d) { s := 0  for k in d { s += d[k] }  return s }
                """);
        Value bindings = context.getBindings("ruff");
        Map<String, Object> map = new LinkedHashMap<>(Map.of("one", 1, "two", 2));
        assertEquals(2, bindings.getMember("lookup").execute(map, "two").asInt());
        assertEquals(3, bindings.getMember("total").execute(map).asInt());
        assertEquals(1, bindings.getMember("lookup").execute(new HashMap<>(Map.of("k", 1)), "k").asInt());
    }

    @Test
    void javaFunctionsAreFunctions() {
        Value apply = function("func apply(f, x) { return f(x) + 1 }", "apply");
        ProxyExecutable triple = arguments -> arguments[0].asInt() * 3;
        assertEquals(31, apply.execute(triple, 10).asInt());
        Function<Number, Number> square = x -> x.intValue() * x.intValue();
        assertEquals(17, apply.execute(square, 4).asInt());
    }

    @Test
    void hostNumbersThatAreNoRuffNumbersDoNotBreakAnything() {
        Value same = function("func same(x) { return [x] }", "same");
        BigInteger big = BigInteger.TWO.pow(100);
        assertEquals(1, same.execute(big).getArraySize());
    }
}
