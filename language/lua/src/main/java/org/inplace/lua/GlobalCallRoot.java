package org.inplace.lua;

import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Calls;
import org.inplace.lua.runtime.Foreign;
import org.inplace.lua.runtime.LuaError;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Traceback;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;

/** Calls a global function, from outside of all Lua code. */
final class GlobalCallRoot extends RootNode {

    /** The level of the function itself, which is a built-in that no code calls. */
    private static final String OWN_LEVEL = "\n\t[C]: ?";

    private final ByteString name;
    private final ByteString argument;

    /** @param call the name of the function, a line end, and the text that is its argument */
    GlobalCallRoot(Language language, String call) {
        super(language);
        int end = call.indexOf('\n');
        this.name = ByteString.of(call.substring(0, end));
        this.argument = ByteString.of(call.substring(end + 1));
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return call();
    }

    @Override
    public boolean isInternal() {
        return true;
    }

    @TruffleBoundary
    private Object call() {
        Context context = Context.get(this);
        int depth = context.depth();
        try {
            return Foreign.result(Calls.call(Operations.index(context.thread().globals(), name, null, null), null, argument));
        } catch (LuaError e) {
            if (e.traceback() == null) {
                e.setTraceback(Traceback.of(e) + OWN_LEVEL);
            }
            throw e;
        } finally {
            context.setDepth(depth);
        }
    }
}
