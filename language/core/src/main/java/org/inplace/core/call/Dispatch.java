package org.inplace.core.call;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.GenerateUncached;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.ReportPolymorphism;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.nodes.Node;

/**
 * Calls functions: directly, and open to inlining, while few different ones come along. Counts the activations of the
 * thread; arguments and their number are the caller's business.
 */
@GenerateUncached
@GenerateInline(false)
@ReportPolymorphism
public abstract class Dispatch extends Node {

    static final int LIMIT = 4;

    @NeverDefault
    public static Dispatch create() {
        return DispatchNodeGen.create();
    }

    /** @param arguments the frame arguments, the function first */
    public abstract Object execute(FunctionValue function, Object[] arguments);

    @Specialization(guards = "function.target() == target", limit = "LIMIT", excludeForUncached = true)
    static Object direct(@SuppressWarnings("unused") FunctionValue function, Object[] arguments,
                    @SuppressWarnings("unused") @Cached("function.target()") RootCallTarget target,
                    @Cached("create(target)") DirectCallNode call) {
        return call.call(arguments);
    }

    @Specialization(replaces = "direct")
    static Object indirect(FunctionValue function, Object[] arguments, @Cached IndirectCallNode call) {
        return call.call(function.target(), arguments);
    }
}
