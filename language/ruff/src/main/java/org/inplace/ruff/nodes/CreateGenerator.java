package org.inplace.ruff.nodes;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Statement;
import org.inplace.ruff.runtime.Generator;

/** The end of a generator function, after the arguments have been bound: returns the generator, whose body has not begun. */
public final class CreateGenerator extends Statement {

    private final RootCallTarget body;
    private final String name;

    public CreateGenerator(RootCallTarget body, String name) {
        this.body = body;
        this.name = name;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return new Generator(body, frame.materialize(), name);
    }
}
