package org.inplace.ruff.runtime;

import com.oracle.truffle.api.source.Source;

/** How diagnostics name files. */
public final class Paths {

    private Paths() {
    }

    /** The name under which a source was given to the context: the launcher uses the path on the command line. */
    public static String shown(Source source) {
        return source.getName();
    }
}
