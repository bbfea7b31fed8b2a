package org.inplace.lua.runtime;

import org.inplace.core.builtin.Builtin;

import com.oracle.truffle.api.nodes.Node;

/** What is known, from the nodes around it, about a place where code runs. */
public final class Sites {

    /** A node whose errors are reported at a line. */
    public interface Located {
        /** From 1; not positive if the node has none of its own. */
        int line();
    }

    /** A node that calls a function, and knows how the program names it there. */
    public interface CallSite extends Located {
        Callee callee();

        /** Whether the call is what its function returns, so that the function is gone when the callee runs. */
        default boolean isTail() {
            return false;
        }
    }

    /** A node that is a call of a built-in: code below it is the built-in's, not the program's. */
    public interface BuiltinCall {
        /** What is called; null if that is not known. */
        Builtin builtin();
    }

    /** A node that stands below another one without being its child. */
    public interface Detached {
        Node outer();
    }

    /**
     * How the calling code names a function.
     *
     * @param kind {@code global}, {@code local}, {@code method}, {@code field}, {@code upvalue}; empty if it has no name
     * @param name {@code ?} if it has none
     */
    public record Callee(String kind, String name) {
        public static final Callee UNKNOWN = new Callee("", "?");

        public boolean isMethod() {
            return kind.equals("method");
        }
    }

    private Sites() {
    }

    /** Whether the call at a node is what its function returns. */
    static boolean isTail(Node site) {
        for (Node node = site; node != null; node = around(node)) {
            if (node instanceof BuiltinCall) {
                return false;
            }
            if (node instanceof Located located && located.line() > 0) {
                return node instanceof CallSite call && call.isTail();
            }
        }
        return false;
    }

    /** The node around a node, in the program's tree or where a built-in was called from. */
    public static Node around(Node node) {
        return node instanceof Detached detached ? detached.outer() : node.getParent();
    }

    /** The line of the Lua code that runs at a node; 0 if a built-in does. */
    static int line(Node at) {
        for (Node node = at; node != null && !(node instanceof BuiltinCall); node = around(node)) {
            if (node instanceof Located located && located.line() > 0) {
                return located.line();
            }
        }
        return 0;
    }

    /** {@code NAME:LINE: } of the Lua code that runs at a node; empty if a built-in does. */
    static String running(Node at) {
        for (Node node = at; node != null; node = around(node)) {
            if (node instanceof BuiltinCall) {
                return "";
            }
            if (node instanceof Located located && located.line() > 0 && node.getRootNode() instanceof Code code) {
                return code.about().chunk() + ":" + located.line() + ": ";
            }
        }
        return "";
    }

    /** {@code NAME:LINE: } of the Lua code that called the built-in which runs at a node; empty if a built-in did. */
    static String calling(Node at) {
        Node call = builtinCall(at);
        return call == null ? running(at) : running(around(call));
    }

    private static Node builtinCall(Node at) {
        for (Node node = at; node != null; node = around(node)) {
            if (node instanceof BuiltinCall) {
                return node;
            }
        }
        return null;
    }

    /** How the code that called the built-in which runs at a node names it. */
    static Callee callee(Node at) {
        Node call = builtinCall(at);
        for (Node node = call == null ? null : around(call); node != null; node = around(node)) {
            if (node instanceof BuiltinCall) {
                break;
            }
            if (node instanceof CallSite site) {
                return site.callee();
            }
            if (node instanceof Located) {
                break;
            }
        }
        return Callee.UNKNOWN;
    }
}
