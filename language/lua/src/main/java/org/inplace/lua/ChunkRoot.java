package org.inplace.lua;

import org.inplace.core.value.Null;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Calls;
import org.inplace.lua.runtime.Closure;
import org.inplace.lua.runtime.Foreign;
import org.inplace.lua.runtime.LuaError;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Results;
import org.inplace.lua.runtime.Traceback;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;

/**
 * Runs a source that an embedder or the command line evaluates: its main function with the arguments of the program. What an
 * interactive source returns goes to the global function {@code print}.
 */
final class ChunkRoot extends RootNode {

    private static final ByteString PRINT = ByteString.of("print");

    private final RootCallTarget main;
    private final boolean program;
    private final boolean interactive;

    /** @param program whether it has the arguments of the program @param interactive whether its values are printed */
    ChunkRoot(Language language, RootCallTarget main, boolean program, boolean interactive) {
        super(language);
        this.main = main;
        this.program = program;
        this.interactive = interactive;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return run(frame.getArguments());
    }

    @Override
    public boolean isInternal() {
        return true;
    }

    @TruffleBoundary
    private Object run(Object[] given) {
        Context context = Context.get(this);
        int depth = context.depth();
        String[] words = given.length > 0 || !program ? new String[0] : context.env().getApplicationArguments();
        Object[] arguments = new Object[given.length + words.length];
        for (int i = 0; i < given.length; i++) {
            arguments[i] = Foreign.toLua(given[i]);
        }
        for (int i = 0; i < words.length; i++) {
            arguments[i] = ByteString.of(words[i]);
        }
        try {
            Object results = Calls.call(new Closure(main, null, context.thread().globals()), null, arguments);
            if (interactive) {
                print(context, results);
                return Null.INSTANCE;
            }
            return Foreign.result(results);
        } catch (LuaError e) {
            if (e.traceback() == null) {
                e.setTraceback(Traceback.of(e));
            }
            throw e;
        } finally {
            context.setDepth(depth);
        }
    }

    private static void print(Context context, Object results) {
        Object[] values = Results.all(results);
        if (values.length == 0) {
            return;
        }
        try {
            Calls.call(Operations.index(context.thread().globals(), PRINT, null, null), null, values);
        } catch (LuaError e) {
            LuaError failure = new LuaError(ByteString.of("error calling 'print' (").concat(e.messageOr("(null)")).concat(ByteString.of(")")), null);
            failure.setTraceback("");
            throw failure;
        }
    }
}
