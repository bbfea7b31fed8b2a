package org.inplace.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.inplace.lua.redis.MemoryStore;
import org.inplace.lua.redis.RedisScripts;
import org.inplace.lua.redis.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same scripts in a real server reply the same. Skipped, with a message, where there is none. */
class RealServerTest {

    private static final int ROUNDS = 300;

    private static Server server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = Server.start();
        if (server == null) {
            System.err.println("NOT TESTED against a real server: there is no redis-server 7.0");
        }
        assumeTrue(server != null, "there is no redis-server 7.0");
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    /** The tables are true, but where they say that they are not. */
    @Test
    void examples() throws IOException {
        List<Example> all = new ArrayList<>(Example.read("examples.txt"));
        all.addAll(Example.read("details.txt"));
        List<String> wrong = new ArrayList<>();
        for (Example example : all) {
            if (example.differs() != null) {
                continue;
            }
            server.call("FLUSHALL");
            server.call("SET", "k", "v");
            String reply = Example.text(server.eval(example.bytes(), Example.KEYS, Example.ARGUMENTS));
            if (!reply.equals(example.reply())) {
                wrong.add(example.script() + "\n" + reply);
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Random values are packed to the same bytes, and those to the same values; so are damaged bytes. */
    @Test
    void libraries() throws IOException {
        try (RedisScripts scripts = RedisScripts.create(new MemoryStore())) {
            Random random = new Random(5);
            for (int i = 0; i < ROUNDS; i++) {
                ScriptMaker maker = new ScriptMaker(random);
                same(scripts, maker.packing());
                same(scripts, maker.unpacking());
            }
        }
    }

    /** Sequences of commands reply the same. */
    @Test
    void commands() throws IOException {
        Random random = new Random(6);
        for (int i = 0; i < ROUNDS / 10; i++) {
            server.call("FLUSHALL");
            try (RedisScripts scripts = RedisScripts.create(new MemoryStore())) {
                same(scripts, new ScriptMaker(random).commands(100));
            }
        }
    }

    private static void same(RedisScripts scripts, String script) throws IOException {
        Reply expected = server.eval(script.getBytes(StandardCharsets.UTF_8), List.of(), List.of());
        assertEquals(Example.text(expected), Example.text(scripts.eval(script, List.of(), List.of())), script);
    }
}
