package org.inplace.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Random;
import java.util.function.Function;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What a program prints as a document it reads back; whatever it reads, it gets a value or an error of its own.
 *
 * {@code -Dformats.count=5000} tries so many values of each format, {@code -Dformats.seed=7} other ones.
 */
class FormatsTest {

    private static final int COUNT = Integer.getInteger("formats.count", 150);
    private static final int DAMAGES = 8;
    private static final long SEED = Long.getLong("formats.seed", 1);
    private static final String[] PIECES = {
                    "\"", "'", "\\", "\\u", "\\ud83d", "{", "}", "[", "]", ",", ":", "-", "- ", "\n", "\r", "\t", " ", "#", "=", ".",
                    "e", "E9", "9", "999999999999999999999", "-1", "0x", "1e999", "true", "null", "&a ", "*a", "? ", "---\n", "!!x ",
                    "|", ">", "%", "1979-05-27T07:32:00Z", "é", "😀", "\0", "\uFEFF", "\uD83D", "\u0085"
    };

    private final Context context = Context.newBuilder("ruff").allowExperimentalOptions(true).option("engine.WarnInterpreterOnly", "false").build();
    private final Random random = new Random(SEED);

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void json() {
        check("to_json", "parse_json", "to_yaml(v) == to_yaml(back)", values -> values.any(4));
    }

    @Test
    void prettyJson() {
        check("to_json_pretty", "parse_json", "to_yaml(v) == to_yaml(back)", values -> values.any(4));
    }

    @Test
    void toml() {
        check("to_toml", "parse_toml", "to_json(v) == to_json(back)", values -> values.dict(4));
    }

    @Test
    void yaml() {
        check("to_yaml", "parse_yaml", "to_json(v) == to_json(back)", values -> values.any(4));
    }

    @Test
    void csv() {
        check("to_csv", "parse_csv", "v == back", RandomValue::rows);
    }

    /** @param equal a condition on the value and on what comes back, which holds only for values of the same kinds */
    private void check(String printer, String parser, String equal, Function<RandomValue, String> maker) {
        context.eval("ruff", """
                        func write(v) { return %s(v) }
                        func read(text) { return %s(text) }
                        func same(v, back) { return v == back && %s }
                        """.formatted(printer, parser, equal));
        Value write = context.getBindings("ruff").getMember("write");
        Value read = context.getBindings("ruff").getMember("read");
        Value same = context.getBindings("ruff").getMember("same");
        RandomValue values = new RandomValue(random, !parser.equals("parse_toml"));
        for (int i = 0; i < COUNT; i++) {
            String expression = maker.apply(values);
            context.eval("ruff", "func make() { return " + expression + " }");
            Value value = context.getBindings("ruff").getMember("make").execute();
            String document = write.execute(value).asString();
            try {
                assertEquals(true, same.execute(value, read.execute(document)).asBoolean(), () -> expression + "\nas\n" + document);
            } catch (PolyglotException e) {
                fail(expression + "\nas\n" + document, e);
            }
            for (int k = 0; k < DAMAGES; k++) {
                readDamaged(read, damaged(document));
            }
        }
    }

    private static void readDamaged(Value read, String document) {
        try {
            read.execute(document);
        } catch (PolyglotException e) {
            assertFalse(e.isInternalError() || e.isHostException() || !e.isGuestException(), () -> document + "\n" + e);
            assertFalse(e.getMessage().contains("Exception") || e.getMessage().contains("Internal"), () -> document + "\n" + e);
        }
    }

    /** The document with one to three pieces cut out, doubled or put in. */
    private String damaged(String document) {
        StringBuilder text = new StringBuilder(document);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(4));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(to, text.substring(from, to));
                case 2 -> text.setLength(from);
                default -> text.insert(from, PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return text.toString();
    }
}
