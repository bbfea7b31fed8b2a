package org.inplace.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.inplace.lua.redis.MemoryStore;
import org.inplace.lua.redis.RedisScripts;
import org.inplace.lua.redis.Reply;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The scripts of the tables reply what is written there; all of them in one context, as in a server. */
class ExamplesTest {

    private MemoryStore store;
    private final RedisScripts scripts = RedisScripts.create(words -> store.call(words));

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        return Stream.concat(Example.read("examples.txt").stream(), Example.read("details.txt").stream())
                        .map(example -> DynamicTest.dynamicTest(example.script(), () -> check(example))).onClose(scripts::close);
    }

    private void check(Example example) {
        store = new MemoryStore();
        store.call(List.of(utf8("SET"), utf8("k"), utf8("v")));
        Reply reply = scripts.eval(example.script(), Example.KEYS, Example.ARGUMENTS);
        assertEquals(example.reply(), Example.text(reply));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
