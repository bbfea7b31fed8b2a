package org.inplace.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.inplace.lua.redis.CommandHandler;
import org.inplace.lua.redis.MemoryStore;
import org.inplace.lua.redis.RedisScripts;
import org.inplace.lua.redis.Reply;
import org.junit.jupiter.api.Test;

/** Java programs that run scripts. */
class EmbeddingTest {

    private static final List<String> NONE = List.of();

    private static Reply failure(String text) {
        return Reply.failure(text);
    }

    @Test
    void commandsReachTheHandler() {
        List<String> seen = new ArrayList<>();
        CommandHandler handler = words -> {
            words.forEach(word -> seen.add(new String(word, StandardCharsets.UTF_8)));
            return Reply.of(seen.size());
        };
        try (RedisScripts scripts = RedisScripts.create(handler)) {
            assertEquals(Reply.of(4), scripts.eval("return redis.call('put', KEYS[1], ARGV[1], 1.5)", List.of("a"), List.of("\u00e9")));
        }
        assertEquals(List.of("put", "a", "\u00e9", "1.5"), seen);
    }

    @Test
    void logReachesTheHandler() {
        List<String> seen = new ArrayList<>();
        CommandHandler handler = new CommandHandler() {
            @Override
            public Reply call(List<byte[]> command) {
                return Reply.NIL;
            }

            @Override
            public void log(int level, byte[] message) {
                seen.add(level + " " + new String(message, StandardCharsets.UTF_8));
            }
        };
        try (RedisScripts scripts = RedisScripts.create(handler)) {
            assertEquals(Reply.NIL, scripts.eval("redis.log(redis.LOG_WARNING, 'a', 1, {}, 'b')", NONE, NONE));
        }
        assertEquals(List.of("3 a 1 b"), seen);
    }

    @Test
    void repliesOfTheThirdProtocolAreFlatUnlessAskedFor() {
        Reply map = new Reply.Dictionary(List.of(new Reply.Entry(Reply.of("k"), new Reply.Real(0.1))));
        try (RedisScripts scripts = RedisScripts.create(_ -> new Reply.Array(List.of(map, new Reply.Members(List.of(Reply.of("m"))))))) {
            Reply flat = new Reply.Array(List.of(new Reply.Array(List.of(Reply.of("k"), Reply.of("0.10000000000000001"))), new Reply.Array(List.of(Reply.of("m")))));
            assertEquals(flat, scripts.eval("return redis.call('x')", NONE, NONE));
            Reply third = scripts.eval("redis.setresp(3) local r = redis.call('x') return {tostring(r[1].map.k.double), tostring(r[2].set.m)}", NONE, NONE);
            assertEquals(new Reply.Array(List.of(Reply.of("0.1"), Reply.of("true"))), third);
            assertEquals(flat, scripts.eval("return redis.call('x')", NONE, NONE), "the protocol is the second again");
        }
    }

    @Test
    void exceptionsOfTheHandlerPassThrough() {
        IllegalStateException thrown = new IllegalStateException("no data base");
        try (RedisScripts scripts = RedisScripts.create(_ -> {
            throw thrown;
        })) {
            assertSame(thrown, assertThrows(IllegalStateException.class, () -> scripts.eval("return pcall(redis.call, 'x')", NONE, NONE)));
            assertSame(thrown, assertThrows(IllegalStateException.class, () -> scripts.eval("return coroutine.resume(coroutine.create(function() redis.call('x') end))", NONE, NONE)));
            assertEquals(Reply.of(1), scripts.eval("return 1", NONE, NONE), "it goes on");
        }
    }

    @Test
    void scriptsDoNotNest() {
        RedisScripts[] scripts = new RedisScripts[1];
        try (RedisScripts outer = RedisScripts.create(_ -> scripts[0].eval("return 1", NONE, NONE))) {
            scripts[0] = outer;
            assertThrows(IllegalStateException.class, () -> outer.eval("return redis.call('x')", NONE, NONE));
        }
    }

    @Test
    void contextsOnOneEngineAreSeparate() {
        try (Engine engine = Engine.create(); RedisScripts one = RedisScripts.create(engine, new MemoryStore()); RedisScripts other = RedisScripts.create(engine, new MemoryStore())) {
            String script = "cjson.encode_number_precision(3) return {cjson.encode(1/3), redis.call('INCR', KEYS[1])}";
            assertEquals(new Reply.Array(List.of(Reply.of("0.333"), Reply.of(1))), one.eval(script, List.of("n"), NONE));
            assertEquals(Reply.of("0.33333333333333"), other.eval("return cjson.encode(1/3)", NONE, NONE));
            assertEquals(new Reply.Array(List.of(Reply.of("0.333"), Reply.of(1))), other.eval(script, List.of("n"), NONE));
        }
    }

    @Test
    void aContextOfTheProgramBecomesTheScripts() {
        try (Context context = Context.newBuilder("lua").allowAllAccess(true).build()) {
            context.eval("lua", "leak = os");
            try (RedisScripts scripts = RedisScripts.install(context, new MemoryStore())) {
                assertEquals(failure("ERR user_script:1: Script attempted to access nonexistent global variable 'leak'"), withoutPlace(scripts.eval("return leak", NONE, NONE)));
            }
            assertEquals("nil", context.eval("lua", "return type(rawget(_G, 'io'))").asString(), "it is open, and stays the scripts'");
        }
    }

    private static Reply withoutPlace(Reply reply) {
        return Reply.failure(((Reply.Failure) reply).text().replaceAll(" script: .*", ""));
    }

    /** KEYS is another table in each run, also to code that has been compiled for the one before. */
    @Test
    void keysChangeBetweenRuns() {
        try (RedisScripts scripts = RedisScripts.create(new MemoryStore())) {
            String script = "local m = setmetatable({}, {__index = _G}) local n = 0 for i = 1, 2000 do n = n + #m.KEYS end return {n, m.KEYS[1]}";
            for (int run = 0; run < 20; run++) {
                assertEquals(new Reply.Array(List.of(Reply.of(2000), Reply.of("key" + run))), scripts.eval(script, List.of("key" + run), NONE));
            }
        }
    }

    /** Code that has written to other tables, and is compiled, does not write to a read-only one. */
    @Test
    void compiledCodeRefusesToo() {
        try (RedisScripts scripts = RedisScripts.create(new MemoryStore())) {
            String script = "local function set(t, k, v) t.x = v t[k] = v t[#t + 1] = v end for i = 1, 20000 do set({x = 1, y = 2}, 'y', i) set({}, 'z', i) end "
                            + "local r = {} for i, t in ipairs{string, _G, getmetatable('')} do r[i] = select(2, pcall(set, t, 'q', 1)) end "
                            + "r[4] = select(2, pcall(function() string[1] = 2 end)) r[5] = select(2, pcall(table.insert, math, 1)) return r";
            Reply refused = Reply.of("user_script:1: Attempt to modify a readonly table");
            assertEquals(new Reply.Array(List.of(refused, refused, refused, refused, Reply.of("Attempt to modify a readonly table"))), scripts.eval(script, NONE, NONE));
        }
    }

    @Test
    void deepRecursionIsAReply() {
        try (RedisScripts scripts = RedisScripts.create(new MemoryStore())) {
            Reply reply = scripts.eval("local function f() return 1 + f() end return f()", NONE, NONE);
            assertTrue(((Reply.Failure) reply).text().contains("stack overflow"), reply::toString);
            Reply nested = scripts.eval("local t = {} t[1] = t return t", NONE, NONE);
            while (nested instanceof Reply.Array array) {
                nested = array.elements().get(0);
            }
            assertEquals(failure("ERR reached lua stack limit"), nested);
        }
    }

    /** What is packed and unpacked is what it was. */
    @Test
    void roundTrips() {
        Random random = new Random(7);
        try (RedisScripts scripts = RedisScripts.create(new MemoryStore())) {
            for (int i = 0; i < 300; i++) {
                String script = new ScriptMaker(random).roundTrip();
                assertEquals(new Reply.Array(List.of()), scripts.eval(script, NONE, NONE), script);
            }
        }
    }
}
