package org.inplace.lua.nodes;

import org.inplace.core.call.FunctionRoot;
import org.inplace.core.node.Expression;
import org.inplace.lua.runtime.Closure;

import com.oracle.truffle.api.frame.VirtualFrame;

/** The table of the running function's globals. It is asked for at each access: {@code setfenv} may replace it at any time. */
public final class Environment extends Expression {

    @Override
    public Object execute(VirtualFrame frame) {
        return ((Closure) FunctionRoot.function(frame, this)).environment();
    }
}
