package org.inplace.ruff.tools.editor;

import java.util.List;
import org.inplace.core.source.Span;

/**
 * Something that has a name in a program, and all places where it is called by it.
 *
 * @param definition where the name is given; null for built-ins and for what is defined nowhere
 * @param scope where the name can be used
 * @param uses all places with the name in order, the definition among them
 * @param isKey whether the name is also the key of the value it takes out of a dict, so that another name would take another value
 */
public record Symbol(String name, Kind kind, Span definition, Span scope, List<Span> uses, boolean isKey) {

    /** What a symbol stands for. */
    public enum Kind {
        FUNCTION("function"),
        VARIABLE("variable"),
        PARAMETER("parameter"),
        BUILTIN("builtin");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** Whether the name is used at a place. */
    boolean isAt(Span place) {
        return uses.contains(place);
    }
}
