package org.inplace.tck;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;

import java.util.List;
import java.util.function.Predicate;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.tck.ResultVerifier;

/** What samples are to result in, where their type does not say all. */
final class Expected {

    private static final ResultVerifier ANY = ResultVerifier.getDefaultResultVerifier();

    private Expected() {
    }

    /** An error if the arguments are not right, and a result of the promised type if they are. */
    static ResultVerifier unless(Predicate<List<? extends Value>> wrong) {
        return run -> {
            if (!wrong.test(run.getParameters())) {
                ANY.accept(run);
            } else {
                assertNotNull("an error", run.getException());
            }
        };
    }

    /** A result of the promised type, or an error whose message begins like that. */
    static ResultVerifier orError(String beginning) {
        return run -> {
            if (run.getException() == null || !run.getException().getMessage().startsWith(beginning)) {
                ANY.accept(run);
            }
        };
    }

    /** Whether one of some values is a number that neither 64 bits nor a double hold: languages do not calculate with it. */
    static boolean anyIsBig(List<? extends Value> values) {
        return values.stream().allMatch(Value::isNumber) && values.stream().anyMatch(v -> !v.fitsInLong() && !v.fitsInDouble());
    }

    /** A result with a certain text. */
    static ResultVerifier text(String expected) {
        return run -> {
            ANY.accept(run);
            assertEquals(expected, run.getResult().toString());
        };
    }

    /** An error with a message, at a certain piece of the program. */
    static ResultVerifier error(String message, String at) {
        return run -> {
            PolyglotException error = run.getException();
            assertNotNull("an error", error);
            assertNull(run.getResult());
            assertEquals(message, error.getMessage());
            assertEquals(at, error.getSourceLocation().getCharacters().toString());
        };
    }
}
