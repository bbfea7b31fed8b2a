package org.inplace.core.limit;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.InstrumentableNode.WrapperNode;
import com.oracle.truffle.api.nodes.Node;
import java.util.function.UnaryOperator;
import org.inplace.core.node.Statement;

/**
 * What the calls of a function go through before its body. It is a node around the body, since that is less code than an
 * instrument's own node is, for the compiler to inline.
 */
abstract class Gate extends Statement {

    @Child protected Statement body;

    Gate(Statement body) {
        this.body = body;
    }

    @Override
    public abstract Object execute(VirtualFrame frame);

    /**
     * Puts a gate around the body of a function unless there is one of its kind, as in copies of functions that have it.
     *
     * @param make makes it, given what it is around
     */
    static void install(Class<? extends Gate> kind, Node body, UnaryOperator<Statement> make) {
        for (Node outer = body.getParent(); outer != null; outer = outer.getParent()) {
            if (kind.isInstance(outer)) {
                return;
            }
        }
        // tools find their own node only directly around what it is about
        Statement whole = (Statement) (body.getParent() instanceof WrapperNode ? body.getParent() : body);
        whole.replace(make.apply(whole));
    }
}
