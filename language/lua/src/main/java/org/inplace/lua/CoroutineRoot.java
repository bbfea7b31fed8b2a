package org.inplace.lua;

import org.inplace.lua.nodes.Invoke;
import org.inplace.lua.runtime.Calls;
import org.inplace.lua.runtime.Closure;
import org.inplace.lua.runtime.Stack;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;

/** The bottom of each coroutine's stack. Arguments: the function, and an array of its arguments. */
final class CoroutineRoot extends RootNode implements Stack.Bottom {

    @Child private Invoke invoke = Invoke.create();

    CoroutineRoot(Language language) {
        super(language);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Closure function = (Closure) frame.getArguments()[0];
        return invoke.execute(function, Calls.frameArguments(function, (Object[]) frame.getArguments()[1]));
    }

    @Override
    public boolean isInternal() {
        return true;
    }
}
