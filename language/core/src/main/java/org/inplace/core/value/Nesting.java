package org.inplace.core.value;

/** How deep values may be nested in each other where all of them is walked over (section 22). */
public final class Nesting {

    public static final int LIMIT = 4096;

    private Nesting() {
    }

    /** A value is nested deeper than the limit; whoever began the walk turns this into an error of the program. */
    public static final class TooDeep extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public TooDeep() {
            super(null, null, false, false);
        }
    }
}
