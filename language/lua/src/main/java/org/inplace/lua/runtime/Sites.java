package org.inplace.lua.runtime;

import com.oracle.truffle.api.nodes.Node;

/** What a built-in can find out about the place that it is called from. */
public final class Sites {

    /** How the calling code names the function. @param name {@code ?} if it does not */
    public record Callee(String name, boolean method) {
    }

    private Sites() {
    }

    /** {@code NAME:LINE: } of the Lua code that called the built-in which runs at a node; empty if a built-in did. */
    public static String position(@SuppressWarnings("unused") Node at) {
        return "";
    }

    public static Callee callee(@SuppressWarnings("unused") Node at) {
        return new Callee("?", false);
    }
}
