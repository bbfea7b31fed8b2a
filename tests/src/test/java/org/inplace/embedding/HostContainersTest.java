package org.inplace.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.TypeLiteral;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.graalvm.polyglot.proxy.ProxyIterable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Java's containers are used by programs like the language's own, and the other way round. */
class HostContainersTest {

    private static final String SUM_RUFF = "n := 0  for x in a { n += x }  return n";
    private static final String SUM_LUA = "local n = 0 for _, x in pairs(a) do n = n + x end return n";

    private static Stream<Arguments> each(Object... values) {
        return Stream.of(Guest.values()).flatMap(guest -> Stream.of(values).map(value -> Arguments.of(guest, value)));
    }

    static Stream<Arguments> arrays() {
        return each(new ArrayList<>(List.of(10, 20, 30)), new int[] {10, 20, 30}, new long[] {10, 20, 30}, new double[] {10, 20, 30}, new Integer[] {10, 20, 30}, ProxyArray.fromArray(10, 20, 30));
    }

    @ParameterizedTest
    @MethodSource("arrays")
    void arraysAreIndexedMeasuredIteratedAndWritten(Guest guest, Object array) {
        try (Context context = guest.open()) {
            assertEquals(20, guest.expression(context, "a", guest.either("a[1]", "a[2]")).execute(array).asInt());
            assertEquals(3, guest.expression(context, "a", guest.either("len(a)", "#a")).execute(array).asInt());
            assertEquals(60, guest.function(context, "a", guest.either(SUM_RUFF, SUM_LUA)).execute(array).asInt());
            assertEquals(60, guest.function(context, "a", guest.either(SUM_RUFF, SUM_LUA.replace("pairs", "ipairs"))).execute(array).asInt());
            guest.function(context, "a", guest.either("a[0] = 11  return a", "a[1] = 11 return a")).execute(array);
            assertEquals(11, context.asValue(array).getArrayElement(0).asInt(), "Java sees what the program has written");
            guest.function(context, "a", guest.either("a[0] = 10  return a", "a[1] = 10 return a")).execute(array);
        }
    }

    @ParameterizedTest
    @MethodSource("arrays")
    void arraysOutOfBounds(Guest guest, Object array) {
        try (Context context = guest.open()) {
            if (guest == Guest.LUA) {
                assertTrue(guest.expression(context, "a", "a[4] == nil and a[0] == nil and a.x == nil").execute(array).asBoolean());
            } else {
                PolyglotException e = assertThrows(PolyglotException.class, () -> guest.expression(context, "a", "a[3]").execute(array));
                assertEquals("Index out of bounds: 3", e.getMessage());
                assertEquals(30, guest.expression(context, "a", "a[-1]").execute(array).asInt());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void listsGrow(Guest guest) {
        try (Context context = guest.open()) {
            List<Object> list = new ArrayList<>(List.of("a"));
            if (guest == Guest.LUA) {
                guest.function(context, "a", "a[#a + 1] = 'b' a:add('c')").execute(list);
            } else {
                guest.function(context, "a", "a.add(\"b\")  a.add(\"c\")").execute(list);
            }
            assertEquals(List.of("a", "b", "c"), list);
        }
    }

    static Stream<Arguments> maps() {
        return each((Supplier<Object>) () -> new LinkedHashMap<>(Map.of("one", 1)), (Supplier<Object>) () -> ProxyHashMap.from(new HashMap<>(Map.of("one", 1))));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void mapsAreReadMeasuredIteratedAndWritten(Guest guest, Supplier<Object> fresh) {
        Object map = fresh.get();
        try (Context context = guest.open()) {
            assertEquals(1, guest.expression(context, "a", "a[\"one\"]").execute(map).asInt());
            assertEquals(1, guest.expression(context, "a", guest.either("len(a)", "#a")).execute(map).asInt());
            guest.function(context, "a", "a[\"two\"] = 2 return a").execute(map);
            assertEquals(2, context.asValue(map).getHashValue("two").asInt());
            assertEquals(3, guest.function(context, "a", guest.either("n := 0  for k in a { n += a[k] }  return n", SUM_LUA)).execute(map).asInt());
            if (guest == Guest.LUA) {
                guest.function(context, "a", "a.two = nil").execute(map);
                assertEquals(1, context.asValue(map).getHashSize());
                assertTrue(guest.expression(context, "a", "a.three == nil and a[1] == nil").execute(map).asBoolean());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void keysOfMapsThatAreNumbers(Guest guest) {
        try (Context context = guest.open()) {
            Value read = guest.expression(context, "a, k", "a[k]");
            assertEquals("x", read.execute(new HashMap<>(Map.of(7, "x")), 7).asString());
            assertEquals("x", read.execute(new HashMap<>(Map.of(7L, "x")), 7).asString());
            Map<Object, Object> numbers = new HashMap<>(Map.of(7, "x"));
            guest.function(context, "a", "a[7] = \"y\" return a").execute(numbers);
            assertEquals(Map.of(7, "y"), numbers, "the entry that is there is written");
        }
    }

    static Stream<Arguments> iterables() {
        return each(new TreeSet<>(List.of(3, 1, 2)), new ArrayDeque<>(List.of(1, 2, 3)), ProxyIterable.from(List.of(1, 2, 3)));
    }

    @ParameterizedTest
    @MethodSource("iterables")
    void iterablesAndIterators(Guest guest, Object iterable) {
        try (Context context = guest.open()) {
            Value sum = guest.function(context, "a", guest.either(SUM_RUFF, SUM_LUA));
            assertEquals(6, sum.execute(iterable).asInt());
            assertEquals(6, sum.execute(context.asValue(iterable).getIterator()).asInt());
        }
    }

    @ParameterizedTest
    @EnumSource
    void endlessIteratorsAreReadOneByOne(Guest guest) {
        try (Context context = guest.open()) {
            Value until = guest.function(context, "a", guest.either("for x in a { if x > 1000 { return x } }", "for _, x in pairs(a) do if x > 1000 then return x end end"));
            assertEquals(1001, until.execute(IntStream.iterate(0, n -> n + 1).iterator()).asInt());
        }
    }

    @ParameterizedTest
    @EnumSource
    void emptyContainersAndTruth(Guest guest) {
        try (Context context = guest.open()) {
            Value truth = guest.function(context, "a", guest.either("if a { return true }  return false", "if a then return true end return false"));
            assertEquals(guest == Guest.LUA, truth.execute(new ArrayList<>()).asBoolean(), "as of the language's own");
            assertEquals(guest == Guest.LUA, truth.execute(new HashMap<>()).asBoolean());
            assertTrue(truth.execute(List.of(1)).asBoolean());
        }
    }

    @ParameterizedTest
    @EnumSource
    void textsOfContainers(Guest guest) {
        try (Context context = guest.open()) {
            Value text = guest.expression(context, "a", guest.either("to_string(a)", "tostring(a)"));
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("b", 1);
            map.put("a", Arrays.asList(1, null));
            assertEquals(guest.either("[1, x, {\"a\": [1, null], \"b\": 1}]", "[1, x, {b=1, a=[1, null]}]"), text.execute(List.of(1, "x", map)).asString());
            assertEquals(guest.either("[]", "[]"), text.execute(List.of()).asString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void equality(Guest guest) {
        try (Context context = guest.open()) {
            Value equal = guest.expression(context, "a, b", "a == b");
            List<Integer> list = List.of(1, 2);
            assertTrue(equal.execute(list, list).asBoolean());
            boolean byValue = guest == Guest.RUFF;
            assertEquals(byValue, equal.execute(list, new ArrayList<>(list)).asBoolean());
            assertEquals(byValue, equal.execute(list, guest.value(context, guest.either("[1, 2]", "{1, 2}"))).asBoolean());
            assertEquals(byValue, equal.execute(guest.value(context, guest.either("{\"a\": [1]}", "{a = {1}}")), Map.of("a", List.of(1))).asBoolean());
            for (Object other : Arrays.asList(List.of(1), List.of(1, 3), Map.of(), "x", 1, null)) {
                assertEquals(false, equal.execute(list, other).asBoolean(), String.valueOf(other));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void objectsWithMembers(Guest guest) {
        try (Context context = guest.open()) {
            ProxyObject object = ProxyObject.fromMap(new HashMap<>(Map.of("name", "n", "size", 3)));
            assertEquals("n", guest.expression(context, "a", "a.name").execute(object).asString());
            guest.function(context, "a", "a.size = 4 return a").execute(object);
            assertEquals(4, context.asValue(object).getMember("size").asInt());
        }
    }

    // ------------------------------------------------------------------ the languages' containers in Java

    @ParameterizedTest
    @EnumSource
    void containersOfTheLanguageInJava(Guest guest) {
        try (Context context = guest.open()) {
            Value array = guest.value(context, guest.either("[1, \"a\", [2]]", "{1, 'a', {2}}"));
            assertEquals(3, array.getArraySize());
            assertEquals("a", array.getArrayElement(1).asString());
            assertEquals(List.of(1, 2, 3), guest.value(context, guest.either("[1, 2, 3]", "{1, 2, 3}")).as(new TypeLiteral<List<Integer>>() { }));
            assertEquals(3, array.as(List.class).size());
            Value hash = guest.value(context, guest.either("{\"x\": 1, \"y\": 2}", "{x = 1, y = 2}"));
            assertEquals(2, hash.getHashSize());
            assertEquals(Map.of("x", 1, "y", 2), new HashMap<>(hash.as(new TypeLiteral<Map<String, Integer>>() { })));
            assertEquals(1, hash.getMember("x").asInt());
            Value iterator = array.getIterator();
            int count = 0;
            while (iterator.hasIteratorNextElement()) {
                iterator.getIteratorNextElement();
                count++;
            }
            assertEquals(3, count);
        }
    }

    @ParameterizedTest
    @EnumSource
    void javaWritesToFreshContainers(Guest guest) {
        try (Context context = guest.open()) {
            Value array = guest.value(context, guest.either("[1]", "{1}"));
            array.setArrayElement(0, 5);
            array.setArrayElement(1, "b");
            assertEquals("b", array.getArrayElement(1).asString());
            assertThrows(ArrayIndexOutOfBoundsException.class, () -> array.setArrayElement(9, 1));
            Value hash = guest.value(context, guest.either("{\"a\": 1}", "{a = 1}"));
            hash.putHashEntry("b", 2);
            hash.putMember("c", 3);
            assertEquals(3, hash.getHashSize());
            assertTrue(hash.removeHashEntry("a"));
            assertEquals(2, hash.getHashSize());
        }
    }
}
