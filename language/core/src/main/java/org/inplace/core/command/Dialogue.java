package org.inplace.core.command;

import java.util.Collection;
import java.util.List;

/** What a language has to say in its command loop; the loop itself is the launcher's. */
public interface Dialogue {

    /**
     * A part of an input that is evaluated by itself, as an interactive source.
     *
     * @param text a program whose positions are those in the whole input
     * @param hasValue whether its value is shown
     */
    record Piece(String text, boolean hasValue) {
    }

    /** What a stretch of an input is, for colours. */
    enum Style {
        KEYWORD,
        BUILTIN,
        STRING,
        NUMBER,
        COMMENT
    }

    /** A stretch of an input, by offsets. */
    record Highlight(int start, int end, Style style) {
    }

    /** What is shown before the first prompt: lines, some of them empty. */
    List<String> banner(String version);

    String prompt();

    /** The prompt for the lines behind an input's first. */
    String continuation();

    /** Whether an input can be evaluated as it is; if not, another line is asked for. */
    boolean isComplete(String input);

    /** The parts of a complete input in the order in which they run; all of it in one piece if it is no program. */
    List<Piece> pieces(String input);

    /** The line for a value. */
    String valueLine(String value);

    /** The text of {@code :help}. */
    String help();

    /** What there is to say about a function. */
    String help(String function);

    /** Names that every program knows, for completion. */
    Collection<String> names();

    /** The characters between an object and its member. */
    default String memberMarks() {
        return ".";
    }

    /** The names that may follow an object, which a path of names leads to; null if the loop is to find out itself. */
    default Collection<String> members(@SuppressWarnings("unused") String path) {
        return null;
    }

    List<Highlight> highlights(String input);
}
