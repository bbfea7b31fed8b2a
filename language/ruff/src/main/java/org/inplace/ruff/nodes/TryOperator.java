package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.control.ReturnException;
import org.inplace.core.node.Expression;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.Tagged;

/** Postfix {@code ?} (section 8.9): the payload of a success, or the end of the function with the failure. */
public final class TryOperator extends Expression {

    @Child private Expression operand;

    public TryOperator(Expression operand) {
        this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (operand.execute(frame) instanceof Tagged tagged && tagged.kind() != Tagged.Kind.OTHER) {
            String variant = tagged.tag().variant();
            if (variant == "Ok" || variant == "Some") {
                return tagged.payload(0);
            }
            throw new ReturnException(tagged);
        }
        throw Errors.tryOperand(this);
    }
}
