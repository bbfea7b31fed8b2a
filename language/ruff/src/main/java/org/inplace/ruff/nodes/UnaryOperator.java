package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import org.inplace.core.op.Unary;
import org.inplace.core.value.RecordValue;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.StructDefinition;

/** A unary operator: on numbers or truth values as each one says, on structs by their operator methods (section 13.5). */
abstract class UnaryOperator extends Unary {

    private final String symbol;
    private final String method;
    @Child private Overload overload;

    UnaryOperator(String symbol, String method) {
        this.symbol = symbol;
        this.method = method;
    }

    /** The operator method's result, or the error that there is no such operation. */
    final Object overloadedOrError(Object operand) {
        if (operand instanceof RecordValue struct && struct.definition() instanceof StructDefinition) {
            if (overload == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                overload = insert(new Overload(method));
            }
            Object result = overload.call(struct);
            if (result != null) {
                return result;
            }
        }
        throw Errors.unary(symbol, operand, this);
    }
}
