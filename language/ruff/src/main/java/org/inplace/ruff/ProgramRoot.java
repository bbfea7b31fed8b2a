package org.inplace.ruff;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import java.util.List;
import org.inplace.core.call.FunctionValue;
import org.inplace.core.scope.Globals;
import org.inplace.ruff.runtime.CaughtError;
import org.inplace.ruff.runtime.View;

/**
 * What a parsed source is to the embedder: each execution runs the program anew, with globals of its own or, if it is part of
 * an interactive session, with those of the session.
 */
final class ProgramRoot extends RootNode {

    private final SourceSection section;
    private final RootCallTarget code;
    private final List<String> globals;
    private final boolean interactive;
    @Child private DirectCallNode call;

    ProgramRoot(Language language, SourceSection section, RootCallTarget code, List<String> globals, boolean interactive) {
        super(language);
        this.section = section;
        this.code = code;
        this.globals = globals;
        this.interactive = interactive;
        this.call = DirectCallNode.create(code);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        int depth = Language.activations(this).depth();
        try {
            return shown(call.call(module()));
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw CaughtError.translate(e, this);
        } finally {
            Language.activations(this).unwind(depth);
        }
    }

    private Object shown(Object result) {
        return interactive && Context.get(this).has(Options.INTERACTIVE) ? new View(result, true) : result;
    }

    @TruffleBoundary
    private FunctionValue module() {
        return new FunctionValue(code, null, interactive ? Context.get(this).session().globals(globals) : new Globals(globals, Context.get(this).oneThread()));
    }

    @Override
    public boolean isInternal() {
        return true;
    }

    @Override
    public SourceSection getSourceSection() {
        return section;
    }
}
