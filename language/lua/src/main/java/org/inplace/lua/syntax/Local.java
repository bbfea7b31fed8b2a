package org.inplace.lua.syntax;

/**
 * A local variable, parameter or loop variable of the program text. The parser makes one for each declaration and notes what
 * is done with it; all of that is known when its function has been parsed.
 */
public final class Local {

    private final String name;
    private boolean captured;
    private boolean assigned;
    private int slot = -1;

    /** @param name as in the text; internal variables have names in parentheses, such as {@code (for state)} */
    public Local(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** Whether a function inside the variable's own uses it, so that it lives in a cell. */
    public boolean isCaptured() {
        return captured;
    }

    public void markCaptured() {
        captured = true;
    }

    /** Whether anything but its declaration assigns to it. */
    public boolean isAssigned() {
        return assigned;
    }

    public void markAssigned() {
        assigned = true;
    }

    /** The frame slot of the value or its cell; negative until the translator has chosen one. */
    public int slot() {
        return slot;
    }

    public void assignSlot(int index) {
        slot = index;
    }

    @Override
    public String toString() {
        return name;
    }
}
