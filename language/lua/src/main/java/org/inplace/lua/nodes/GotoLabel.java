package org.inplace.lua.nodes;

import org.inplace.core.node.Statement;
import org.inplace.lua.syntax.Ast;

import com.oracle.truffle.api.frame.VirtualFrame;

/** {@code goto}: ends statements with the label until the block that has it goes on there. */
public final class GotoLabel extends Statement {

    private final Ast.Label label;

    public GotoLabel(Ast.Label label) {
        this.label = label;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return label;
    }
}
