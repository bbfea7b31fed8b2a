package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.interop.ScopeObject;
import org.inplace.core.node.Statement;
import org.inplace.core.value.Container;
import org.inplace.ruff.Context;

/** A program's top level: when it is over, embedders see its variables. */
public final class Publish extends Statement {

    /** A variable to be seen. */
    public record Publication(String name, int index, boolean global) {
    }

    @Child private Statement body;
    @CompilationFinal(dimensions = 1) private final Publication[] publications;

    public Publish(Statement body, Publication[] publications) {
        this.body = body;
        this.publications = publications;
    }

    public static Publication global(String name, int index) {
        return new Publication(name, index, true);
    }

    public static Publication local(String name, int slot) {
        return new Publication(name, slot, false);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object result = body.execute(frame);
        publish(frame);
        return result;
    }

    @ExplodeLoop
    private void publish(VirtualFrame frame) {
        ScopeObject scope = Context.get(this).scope();
        for (Publication p : publications) {
            if (p.global) {
                scope.put(p.name, FunctionRoot.globals(frame, this).get(p.index));
            } else if (frame.getTag(p.index) != FrameSlotKind.Illegal.tag) {
                scope.put(p.name, Container.share(frame.getValue(p.index)));
            }
        }
    }
}
