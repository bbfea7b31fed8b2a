package org.inplace.core.node;

import com.oracle.truffle.api.dsl.TypeSystemReference;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.GenerateWrapper;
import com.oracle.truffle.api.instrumentation.GenerateWrapper.OutgoingConverter;
import com.oracle.truffle.api.instrumentation.InstrumentableNode.WrapperNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.nodes.Node;
import org.inplace.core.control.Completion;

/**
 * A piece of program that is executed for its effect.
 *
 * <p>
 * Its execution says how it ended: null if the next statement is to follow, {@link Completion#BREAK} or
 * {@link Completion#CONTINUE} for the innermost loop, or the result of the function. So leaving a loop or a function costs a
 * comparison and no exception, also in the interpreter.
 */
@GenerateWrapper
@TypeSystemReference(Types.class)
public abstract class Statement extends Spanned {

    public abstract Object execute(VirtualFrame frame);

    @OutgoingConverter
    final Object outgoing(Object completion) {
        return Spanned.shown(completion);
    }

    /** The statement that a node is part of, as far as it has source text; null if there is none. */
    public static Statement enclosing(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n instanceof Statement statement && statement.hasSpan()) {
                return statement;
            }
        }
        return null;
    }

    @Override
    public WrapperNode createWrapper(ProbeNode probe) {
        return new StatementWrapper(this, probe);
    }
}
