package org.inplace.ruff.tools.lint;

import java.util.Comparator;
import org.inplace.core.source.Position;

/**
 * Something that is probably not meant.
 *
 * @param rule which rule finds it
 * @param fix what would help, or null
 */
record Issue(Rule rule, Position position, String message, Fix fix) {

    static final Comparator<Issue> ORDER = Comparator.comparingInt((Issue issue) -> issue.position.line())
                    .thenComparingInt(issue -> issue.position.column()).thenComparing(issue -> issue.rule.id());

    /** The rules, by which findings are named. */
    enum Rule {
        UNUSED_VARIABLE("unused-variable", false),
        UNREACHABLE_CODE("unreachable-code", false),
        OBVIOUS_TYPE_MISMATCH("obvious-type-mismatch", true),
        MISSING_ERROR_HANDLING("missing-error-handling-pattern", false),
        LEXER_ERROR("lexer-error", true);

        private final String id;
        private final boolean error;

        Rule(String id, boolean error) {
            this.id = id;
            this.error = error;
        }

        String id() {
            return id;
        }

        boolean isError() {
            return error;
        }

        String severity() {
            return error ? "error" : "warning";
        }
    }

    /**
     * A change that keeps the program's meaning.
     *
     * @param offset where to insert
     * @param insertion what
     * @param replacementLine the line as it is then
     */
    record Fix(String description, int offset, String insertion, String replacementLine) {
    }
}
