package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import org.inplace.core.node.Expression;
import org.inplace.core.op.Binary;
import org.inplace.core.value.RecordValue;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.StructDefinition;
import org.inplace.ruff.syntax.Ast.BinaryOp;

/** A binary operator: on numbers and strings as each one says, on structs by their operator methods (section 13.5). */
public abstract class Operator extends Binary {

    final BinaryOp op;
    @Child private Overload overload;

    Operator(BinaryOp op) {
        this.op = op;
    }

    /** The node for an operator; operands null if it will only be applied. */
    public static Operator create(BinaryOp op, Expression left, Expression right) {
        return switch (op) {
            case ADD -> AddNodeGen.create(left, right);
            case SUB -> SubtractNodeGen.create(left, right);
            case MUL -> MultiplyNodeGen.create(left, right);
            case DIV, MOD -> DivisionNodeGen.create(op, left, right);
            case EQ, NE -> EqualNodeGen.create(op, left, right);
            case LT, GT, LE, GE -> CompareNodeGen.create(op, left, right);
        };
    }

    /** What the left operand's operator method makes of the operands; null if there is none. */
    final Object overloaded(Object left, Object right) {
        if (left instanceof RecordValue struct && struct.definition() instanceof StructDefinition) {
            if (overload == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                overload = insert(new Overload(Overload.method(op)));
            }
            return overload.call(struct, right);
        }
        return null;
    }

    /** The operator method's result, or the error that there is no such operation. */
    final Object overloadedOrError(Object left, Object right) {
        Object result = overloaded(left, right);
        if (result == null) {
            throw Errors.binary(op.symbol, left, right, this);
        }
        return result;
    }
}
