package org.inplace.core.place;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;
import org.inplace.core.op.Binary;
import org.inplace.core.value.Text;

/**
 * {@code x = x + a + b …} on a variable in a frame slot that nobody else uses. If the variable holds text when this runs first,
 * text is put behind it in place, without a new value for each step; else this is an assignment like any other.
 *
 * <p>
 * All reads of such a variable must be {@link ReadGrown}.
 */
public final class Grow extends Statement {

    private final int slot;
    @Child private Statement assignment;
    /** The operations that the assignment's value consists of, innermost first. */
    @CompilationFinal(dimensions = 1) private Binary[] sums;

    @Child private Place variable;
    @Children private Expression[] added;
    @Children private Binary[] operations;

    /**
     * @param assignment the statement
     * @param sums the operations in it, from that on the variable to that whose result is assigned
     * @param operations the same ones without operands
     */
    public Grow(int slot, Statement assignment, Binary[] sums, Binary[] operations) {
        this.slot = slot;
        this.assignment = assignment;
        this.sums = sums;
        this.operations = operations;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (sums != null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            boolean growing = frame.getValue(slot) instanceof Text;
            atomic(() -> decide(growing));
        }
        if (assignment != null) {
            return assignment.execute(frame);
        }
        variable.set(frame, added.length == 1 ? single(frame) : sum(frame));
        return null;
    }

    /** {@link #sum} without an array in between, through which constants would not be seen. */
    private Object single(VirtualFrame frame) {
        Object value = frame.getValue(slot);
        Object operand = added[0].execute(frame);
        if (value instanceof Text text && operand instanceof Text end) {
            return text.plus(end);
        }
        return operations[0].executeWith(frame, value, operand);
    }

    private void decide(boolean growing) {
        if (sums == null) {
            return;
        }
        if (growing) {
            Expression[] operands = new Expression[sums.length];
            for (int i = 0; i < operands.length; i++) {
                operands[i] = sums[i].getRight();
            }
            added = insert(operands);
            variable = insert(new LocalPlace(slot));
            assignment = null;
        } else {
            operations = null;
        }
        sums = null;
    }

    /** All operands are evaluated before the text is changed, since each may fail. */
    @ExplodeLoop
    private Object sum(VirtualFrame frame) {
        Object value = frame.getValue(slot);
        Object[] operands = new Object[added.length];
        boolean texts = value instanceof Text;
        for (int i = 0; i < added.length; i++) {
            operands[i] = added[i].execute(frame);
            if (texts && !(operands[i] instanceof Text)) {
                texts = false;
                for (int j = 0; j < i; j++) {
                    value = operations[j].executeWith(frame, value, operands[j]);
                }
            }
            if (!texts) {
                value = operations[i].executeWith(frame, value, operands[i]);
            }
        }
        if (texts) {
            for (Object operand : operands) {
                value = ((Text) value).plus((Text) operand);
            }
        }
        return value;
    }
}
