package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.profiles.BranchProfile;
import org.inplace.core.call.Activations;
import org.inplace.core.generator.GeneratorState;
import org.inplace.ruff.Language;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.Generator;

/** Runs a generator to its next element. Where all generators come from one function, its body is inlined. */
public final class NextElement extends Node {

    @CompilationFinal private RootCallTarget body;
    @Child private DirectCallNode direct;
    @Child private IndirectCallNode indirect;
    private final BranchProfile failed = BranchProfile.create();

    @NeverDefault
    public static NextElement create() {
        return new NextElement();
    }

    /** Null at the end. */
    public Object execute(Generator generator) {
        GeneratorState state = generator.state(this);
        if (state.hasEnded()) {
            return null;
        }
        Activations activations = Language.activations(this);
        if (!activations.enter(Errors.DEPTH_LIMIT)) {
            failed.enter();
            throw Errors.tooDeep(generator.name(), this);
        }
        Object[] arguments = state.start();
        if (arguments == null) {
            failed.enter();
            activations.exit();
            throw Errors.generatorIsRunning(this);
        }
        Object element;
        try {
            element = call(state.body(), arguments);
        } catch (Throwable e) {
            failed.enter();
            state.end();
            throw e;
        }
        activations.exit();
        if (element == null) {
            state.end();
        } else {
            state.suspend();
        }
        return element;
    }

    private Object call(RootCallTarget target, Object[] arguments) {
        if (direct != null && target == body) {
            return direct.call(arguments);
        }
        if (indirect == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            if (body == null) {
                body = target;
                direct = insert(DirectCallNode.create(target));
                return direct.call(arguments);
            }
            indirect = insert(IndirectCallNode.create());
        }
        return indirect.call(target, arguments);
    }
}
