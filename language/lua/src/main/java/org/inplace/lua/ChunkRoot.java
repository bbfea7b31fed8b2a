package org.inplace.lua;

import org.inplace.core.value.Null;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Calls;
import org.inplace.lua.runtime.Closure;
import org.inplace.lua.runtime.Foreign;
import org.inplace.lua.runtime.LuaError;
import org.inplace.lua.runtime.Traceback;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;

/** Runs a source that an embedder or the command line evaluates: its main function with the arguments of the program. */
final class ChunkRoot extends RootNode {

    private final RootCallTarget main;

    ChunkRoot(Language language, RootCallTarget main) {
        super(language);
        this.main = main;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return run(frame.getArguments());
    }

    @TruffleBoundary
    private Object run(Object[] given) {
        Context context = Context.get(this);
        int depth = context.depth();
        String[] words = given.length > 0 ? new String[0] : context.env().getApplicationArguments();
        Object[] arguments = new Object[given.length + words.length];
        for (int i = 0; i < given.length; i++) {
            arguments[i] = Foreign.toLua(given[i]);
        }
        for (int i = 0; i < words.length; i++) {
            arguments[i] = ByteString.of(words[i]);
        }
        try {
            Object results = Calls.call(new Closure(main, null, context.thread().globals()), null, arguments);
            return results instanceof Object[] several ? several.length == 0 ? Null.INSTANCE : several[0] : results;
        } catch (LuaError e) {
            if (e.traceback() == null) {
                e.setTraceback(Traceback.of(e));
            }
            throw e;
        } finally {
            context.setDepth(depth);
        }
    }
}
