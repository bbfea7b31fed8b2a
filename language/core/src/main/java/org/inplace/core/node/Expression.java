package org.inplace.core.node;

import com.oracle.truffle.api.dsl.TypeSystemReference;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.GenerateWrapper;
import com.oracle.truffle.api.instrumentation.GenerateWrapper.OutgoingConverter;
import com.oracle.truffle.api.instrumentation.InstrumentableNode.WrapperNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.nodes.UnexpectedResultException;

/** A piece of program that has a value. */
@GenerateWrapper
@TypeSystemReference(Types.class)
public abstract class Expression extends Spanned {

    /** The value, boxed if it is a number or a truth value. */
    public abstract Object execute(VirtualFrame frame);

    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        return TypesGen.expectLong(execute(frame));
    }

    public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
        return TypesGen.expectDouble(execute(frame));
    }

    public boolean executeBoolean(VirtualFrame frame) throws UnexpectedResultException {
        return TypesGen.expectBoolean(execute(frame));
    }

    /** Whether the value may be a container that a variable, field or element goes on holding after the evaluation. */
    public boolean readsPlace() {
        return false;
    }

    @OutgoingConverter
    final Object outgoing(Object value) {
        return shown(value);
    }

    @Override
    public WrapperNode createWrapper(ProbeNode probe) {
        return new ExpressionWrapper(this, probe);
    }
}
