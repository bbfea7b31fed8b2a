package org.inplace.lua.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.graalvm.polyglot.Context;
import org.inplace.core.command.StandAlone;
import org.inplace.core.system.SystemError;
import org.inplace.lua.redis.MemoryStore;
import org.inplace.lua.redis.RedisScripts;
import org.inplace.lua.redis.ReplyText;

/** {@code lua --redis FILE [KEY...] [, ARGUMENT...]}: runs a file as Redis runs a script, on an empty data base, and prints the reply. */
final class RedisProgram {

    static final String OPTION = "--redis";

    private static final String SEPARATOR = ",";

    private RedisProgram() {
    }

    /** @param words those behind the option; returns the exit status */
    static int run(String program, List<String> words, StandAlone.Host host) throws IOException {
        if (words.isEmpty()) {
            return fail(host, "usage: " + program + " --redis file [key...] [, argument...]");
        }
        byte[] script;
        try {
            script = Files.readAllBytes(Path.of(words.get(0)));
        } catch (IOException | InvalidPathException e) {
            SystemError error = SystemError.of(e);
            return fail(host, program + ": cannot open " + words.get(0) + ": " + (error == null ? e.getMessage() : error.words()));
        }
        List<byte[]> behind = words.stream().skip(1).map(word -> word.getBytes(StandardCharsets.UTF_8)).toList();
        int separator = words.subList(1, words.size()).indexOf(SEPARATOR);
        List<byte[]> keys = separator < 0 ? behind : behind.subList(0, separator);
        List<byte[]> arguments = separator < 0 ? List.of() : behind.subList(separator + 1, behind.size());
        try (Context context = host.start(List.of(), List.of(), null, null); RedisScripts scripts = RedisScripts.install(context, new MemoryStore())) {
            host.print(ReplyText.of(scripts.eval(script, keys, arguments)));
            host.print(new byte[]{'\n'});
        }
        return 0;
    }

    private static int fail(StandAlone.Host host, String message) {
        host.error((message + "\n").getBytes(StandardCharsets.UTF_8));
        return 1;
    }
}
