package org.inplace.lua.nodes;

import org.inplace.core.node.Expression;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Foreign;
import org.inplace.lua.runtime.Sites;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.frame.VirtualFrame;

/** {@code object:name(arguments)}, with all results. */
public final class CallMethod extends Expression implements Sites.CallSite {

    @Child private Expression object;
    @Child private ReadField method;
    @Child private Values arguments;
    @Child private Invoke invoke;
    private final int line;
    private final Sites.Callee name;
    private final boolean tail;

    public CallMethod(Expression object, ReadField method, Values arguments, int line, Sites.Callee name, boolean tail) {
        this.object = object;
        this.method = method;
        this.arguments = arguments;
        this.line = line;
        this.name = name;
        this.tail = tail;
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
    public boolean isTail() {
        return tail;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object self = object.execute(frame);
        if (!(self instanceof Table || self instanceof ByteString) && Foreign.isForeign(self)) {
            return Foreign.invoke(self, name.name(), arguments.execute(frame, 0), this);
        }
        Object function = method.executeWith(frame, self);
        Object[] all = arguments.execute(frame, 2);
        all[1] = self;
        return invoke.execute(function, all);
    }
}
