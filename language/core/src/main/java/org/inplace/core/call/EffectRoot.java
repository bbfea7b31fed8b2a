package org.inplace.core.call;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.RootNode;

/**
 * A program that runs for what it does: its value is {@code true} whatever it computes. The commands run programs so. A value
 * that is not of a host type needs some sixty call targets, by which the host could use it, and in a process that has just begun
 * those take a sixth of the time until a short program ends.
 */
public final class EffectRoot extends RootNode {

    @Child private DirectCallNode program;

    private EffectRoot(TruffleLanguage<?> language, CallTarget program) {
        super(language);
        this.program = DirectCallNode.create(program);
    }

    public static RootCallTarget of(TruffleLanguage<?> language, CallTarget program) {
        return new EffectRoot(language, program).getCallTarget();
    }

    @Override
    public Object execute(VirtualFrame frame) {
        program.call(frame.getArguments());
        return true;
    }

    @Override
    public boolean isInternal() {
        return true;
    }
}
