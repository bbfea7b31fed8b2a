package org.inplace.golden;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;

import org.graalvm.polyglot.Source;

/** Runs Ruff programs that are not files, with the same expectations as those of golden programs. */
final class Text {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Text() {
    }

    static Outcome run(Mode mode, String text) throws InterruptedException {
        Source source = Source.newBuilder(Dialect.RUFF.id, text, "generated.ruff").buildLiteral();
        return Program.placed(new Runner(mode.engine(), LIMIT).run(source), source);
    }

    static void check(Mode mode, String text, String... expectations) throws InterruptedException {
        String comments = "# " + String.join("\n# ", expectations);
        String difference = Expectation.parse(comments, "#").difference(run(mode, text));
        if (difference != null) {
            String shown = text.length() > 500 ? text.substring(0, 500) + "…" : text;
            fail("[" + mode + "] " + shown + "\n" + (difference.length() > 5000 ? difference.substring(0, 5000) + "…" : difference));
        }
    }
}
