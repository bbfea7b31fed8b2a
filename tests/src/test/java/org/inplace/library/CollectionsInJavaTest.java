package org.inplace.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Collections in the hands of Java, and Java functions as callbacks. */
class CollectionsInJavaTest {

    private final Context context = Context.newBuilder("ruff").option("engine.WarnInterpreterOnly", "false").build();

    @AfterEach
    void close() {
        context.close();
    }

    private static List<Integer> ints(Value iterable) {
        List<Integer> found = new ArrayList<>();
        Value iterator = iterable.getIterator();
        while (iterator.hasIteratorNextElement()) {
            found.add(iterator.getIteratorNextElement().asInt());
        }
        return found;
    }

    @Test
    void collectionsAreIterable() {
        assertEquals(List.of(3, 1, 2), ints(context.eval("ruff", "Set([3, 1, 3, 2])")));
        assertEquals(List.of(1, 2), ints(context.eval("ruff", "Queue([1, 2])")));
        assertEquals(List.of(1, 2), ints(context.eval("ruff", "Stack([1, 2])")));
    }

    @Test
    void displayTextsAreThoseOfTheLanguage() {
        assertEquals("<unknown>", context.eval("ruff", "Set([1])").toString());
        assertEquals("<iterator>", context.eval("ruff", "[1].map(len)").toString());
    }

    @Test
    void whatAFunctionReturnsMayBeWhatItWasGiven() {
        ProxyExecutable identity = arguments -> arguments[0];
        Value run = context.eval("ruff", """
                        func run(same) {
                            x := [1]
                            y := same(x)
                            y[0] = 9
                            rows := [[1]]
                            mapped := map(rows, same)
                            mapped[0][0] = 7
                            iterated := rows.map(same).collect()
                            iterated[0][0] = 8
                            return [x, y, rows, mapped, iterated]
                        }
                        run
                        """);
        assertEquals("[[1], [9], [[1]], [[7]], [[8]]]", run.execute(identity).toString());
    }

    @Test
    void functionsOfJavaAreCallbacks() {
        ProxyExecutable isSmall = arguments -> arguments[0].asLong() < 3;
        Value run = context.eval("ruff", "func run(f) { return [filter([1, 2, 3], f), find([5, 1], f), any([4], f), all([], f)] } run");
        assertEquals("[[1, 2], 1, false, true]", run.execute(isSmall).toString());
        assertTrue(context.eval("ruff", "map").execute(context.eval("ruff", "[[1]]"), context.eval("ruff", "len")).hasArrayElements());
    }
}
