package org.inplace.core.control;

/** How a statement ended that neither just went on nor left its function. */
public enum Completion {
    /** The innermost loop is over. */
    BREAK,
    /** The innermost loop's iteration is over. */
    CONTINUE,
    /** The generator's body gives a value and goes on from here later. */
    YIELD,
    /** Only within a loop: go around once more. */
    AGAIN,
    /** Only within a loop: it ended on its own account. */
    DONE
}
