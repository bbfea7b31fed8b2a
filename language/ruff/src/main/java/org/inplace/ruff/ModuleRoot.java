package org.inplace.ruff;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import org.inplace.ruff.runtime.ModuleObject;

/** A module for other languages: each call evaluates it anew and gives its exports. */
final class ModuleRoot extends RootNode {

    private final String name;
    private final ModuleCode code;

    ModuleRoot(Language language, String name, ModuleCode code) {
        super(language);
        this.name = name;
        this.code = code;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return evaluate();
    }

    @TruffleBoundary
    private ModuleObject evaluate() {
        ModuleObject module = new ModuleObject(name);
        code.run(module, Context.get(this).oneThread());
        return module;
    }
}
