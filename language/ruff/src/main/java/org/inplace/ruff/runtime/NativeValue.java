package org.inplace.ruff.runtime;

import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.nodes.Node;
import org.inplace.core.value.Display;

/** A value of a kind that the library brings along: what the language asks of it. */
public interface NativeValue extends TruffleObject, Display.Own {

    /** The elements of a value, one after the other. */
    @FunctionalInterface
    interface Steps {
        /** The next element; null at the end, and from then on. */
        Object next(Node location);
    }

    /** What {@code type(v)} says. */
    String kind();

    /** The display text (library specification, section 1.5). */
    default String displayText() {
        return "<unknown>";
    }

    /** The debug text (library specification, section 1.6). */
    default String debugText() {
        return displayText();
    }

    /** What {@code debug(v)} shows (library specification, section 2.29). */
    default String inspection() {
        return debugText();
    }

    /** Deep equality; most kinds are not even equal to themselves. */
    default boolean isEqualTo(@SuppressWarnings("unused") Object other) {
        return false;
    }

    /** What {@code len(v)} says; negative if it has no length. */
    default long length() {
        return -1;
    }

    /** What {@code for} walks: {@link Steps}, or a list of all elements; null if it is none of these. */
    default Object elements() {
        return null;
    }

    /**
     * Calls a method.
     *
     * @return null if there is no method of that name
     */
    default Object invoke(@SuppressWarnings("unused") String method, @SuppressWarnings("unused") Object[] arguments, @SuppressWarnings("unused") Node location) {
        return null;
    }

    @Override
    default void display(Display display, int depth) {
        display.add(displayText());
    }
}
