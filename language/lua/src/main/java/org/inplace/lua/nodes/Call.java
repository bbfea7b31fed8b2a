package org.inplace.lua.nodes;

import org.inplace.core.node.Expression;
import org.inplace.lua.runtime.Sites;

import com.oracle.truffle.api.frame.VirtualFrame;

/** {@code callee(arguments)}, with all results. */
public final class Call extends Expression implements Sites.CallSite {

    @Child private Expression callee;
    @Child private Values arguments;
    @Child private Invoke invoke;
    private final int line;
    private final Sites.Callee name;

    public Call(Expression callee, Values arguments, int line, Sites.Callee name, boolean tail) {
        this.callee = callee;
        this.arguments = arguments;
        this.line = line;
        this.name = name;
        this.invoke = InvokeNodeGen.create(Naming.what(name), tail);
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public Sites.Callee callee() {
        return name;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object function = callee.execute(frame);
        return invoke.execute(function, arguments.execute(frame, 1));
    }
}
