package org.inplace.core.tool;

/** A node around code that sees variables in frame slots. */
public interface Holder {

    /** The slots, each of which has its variable's name in the frame descriptor. */
    int[] variableSlots();
}
