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

/** What a parsed source is to the embedder: each execution runs the program anew, with globals of its own. */
final class ProgramRoot extends RootNode {

    private final SourceSection section;
    private final RootCallTarget code;
    private final List<String> globals;
    @Child private DirectCallNode call;

    ProgramRoot(Language language, SourceSection section, RootCallTarget code, List<String> globals) {
        super(language);
        this.section = section;
        this.code = code;
        this.globals = globals;
        this.call = DirectCallNode.create(code);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        int depth = Language.activations(this).depth();
        try {
            return call.call(module());
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw CaughtError.translate(e, this);
        } finally {
            Language.activations(this).unwind(depth);
        }
    }

    @TruffleBoundary
    private FunctionValue module() {
        return new FunctionValue(code, null, new Globals(globals));
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
