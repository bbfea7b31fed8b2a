package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.Node;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.value.ListValue;
import org.inplace.ruff.nodes.Invoke;

/** How a built-in that walks over an array reads the elements and calls a function for each. */
interface Callback {

    /** A built-in that walks over an array: written once, and run with either way of calling. */
    @FunctionalInterface
    interface Walk {
        Object run(Node at, Object[] arguments, Callback callback);
    }

    Object call(Object function, Object argument);

    Object call(Object function, Object first, Object second);

    /** An element of a list's {@linkplain ListValue#storage() storage}. */
    Object element(Object storage, int index);

    /** Notes that a walk is over. */
    void walked(int elements);

    /** Builds a row of a table: the walk is compiled into each call in the program, together with the function. */
    static Builtin builtin(String name, Walk walk) {
        return builtin(name, 0, Builtin.ANY, walk);
    }

    /** Builds a row for a built-in that takes so many arguments. */
    static Builtin builtin(String name, int least, int most, Walk walk) {
        return new Builtin(name, least, most, Builtin.Effect.CALLS, (at, a) -> uncached(at, a, walk)).implementedBy(() -> new Inlined(walk));
    }

    @TruffleBoundary
    private static Object uncached(Node at, Object[] arguments, Walk walk) {
        return walk.run(at, arguments, new Uncached(at));
    }

    /** The way of built-ins that are called as values. */
    record Uncached(Node at) implements Callback {

        @Override
        public Object call(Object function, Object argument) {
            return Invoke.uncached(function, at, argument);
        }

        @Override
        public Object call(Object function, Object first, Object second) {
            return Invoke.uncached(function, at, first, second);
        }

        @Override
        public Object element(Object storage, int index) {
            return ListValue.element(storage, index);
        }

        @Override
        public void walked(int elements) {
        }
    }

    /** The way of calls in the program. Which kinds of storage came along is remembered, and only those are compiled. */
    final class Inlined extends Builtin.Implementation implements Callback {

        private final Walk walk;
        @Child private Invoke invoke = Invoke.create();
        @CompilationFinal private int seen;

        Inlined(Walk walk) {
            this.walk = walk;
        }

        @Override
        public Object execute(Object[] arguments) {
            return walk.run(this, arguments, this);
        }

        @Override
        public Object call(Object function, Object argument) {
            TruffleSafepoint.poll(this);
            Object[] arguments = new Object[FunctionRoot.FIRST_ARGUMENT + 1];
            arguments[FunctionRoot.FIRST_ARGUMENT] = argument;
            return invoke.execute(function, arguments);
        }

        @Override
        public Object call(Object function, Object first, Object second) {
            TruffleSafepoint.poll(this);
            Object[] arguments = new Object[FunctionRoot.FIRST_ARGUMENT + 2];
            arguments[FunctionRoot.FIRST_ARGUMENT] = first;
            arguments[FunctionRoot.FIRST_ARGUMENT + 1] = second;
            return invoke.execute(function, arguments);
        }

        @Override
        public Object element(Object storage, int index) {
            if (is(ListValue.LONGS) && storage instanceof long[] longs) {
                return longs[index];
            }
            if (is(ListValue.DOUBLES) && storage instanceof double[] doubles) {
                return doubles[index];
            }
            if (is(ListValue.BOOLEANS) && storage instanceof boolean[] booleans) {
                return booleans[index];
            }
            if (is(ListValue.OBJECTS) && storage instanceof Object[] objects) {
                return objects[index];
            }
            CompilerDirectives.transferToInterpreterAndInvalidate();
            seen |= ListValue.kind(storage);
            return element(storage, index);
        }

        private boolean is(int kind) {
            return (seen & kind) != 0;
        }

        @Override
        public void walked(int elements) {
            if (CompilerDirectives.hasNextTier() && elements > 0) {
                LoopNode.reportLoopCount(this, elements);
            }
        }
    }
}
