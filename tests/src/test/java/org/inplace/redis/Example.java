package org.inplace.redis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.inplace.lua.redis.Reply;
import org.inplace.lua.redis.ReplyText;

/**
 * A script and its reply, from a table in the resources.
 *
 * @param differs why a real server replies something else; null if it does not
 */
record Example(String script, String reply, String differs) {

    static final List<String> KEYS = List.of("k");
    static final List<String> ARGUMENTS = List.of("arg1");

    private static final char LINE_FEED = '\u23ce';

    /** All of a table. */
    static List<Example> read(String table) throws IOException {
        Path file = Path.of(System.getProperty("inplace.root"), "tests/src/test/resources/redis", table);
        List<Example> all = new ArrayList<>();
        String script = null;
        String differs = null;
        for (String line : Files.readAllLines(file)) {
            String text = line.length() > 2 ? line.substring(2) : "";
            if (line.startsWith(">")) {
                script = text.replace(LINE_FEED, '\n');
            } else if (line.startsWith("=")) {
                differs = text;
            } else if (line.startsWith("<")) {
                all.add(new Example(script, text.replace(LINE_FEED, '\n'), differs));
                differs = null;
            }
        }
        return all;
    }

    byte[] bytes() {
        return script.getBytes(StandardCharsets.UTF_8);
    }

    /** A reply as the table writes it. */
    static String text(Reply reply) {
        return new String(ReplyText.of(reply), StandardCharsets.UTF_8).replaceAll("script: [0-9a-f]{40}", "script: SHA");
    }
}
