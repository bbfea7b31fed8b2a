package org.inplace.ruff.nodes;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import org.inplace.core.value.Null;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Equality;
import org.inplace.ruff.runtime.Errors;
import org.inplace.core.value.Nesting;
import org.inplace.ruff.syntax.Ast.BinaryOp;

/** {@code ==} and {@code !=} (section 5.3). */
abstract class Equal extends Operator {

    Equal(BinaryOp op) {
        super(op);
    }

    @Specialization
    boolean longs(long left, long right) {
        return answer(left == right);
    }

    @Specialization
    boolean doubles(double left, double right) {
        return answer(Equality.near(left, right));
    }

    @Specialization
    boolean mixed(long left, double right) {
        return answer(Equality.near(left, right));
    }

    @Specialization
    boolean mixed(double left, long right) {
        return answer(Equality.near(left, right));
    }

    @Specialization
    boolean booleans(boolean left, boolean right) {
        return answer(left == right);
    }

    @Specialization
    boolean texts(Text left, Text right) {
        return answer(left.equals(right));
    }

    @Specialization
    boolean nulls(Null left, Object right) {
        return answer(left == right);
    }

    @Fallback
    Object other(Object left, Object right) {
        Object result = overloaded(left, right);
        if (result != null) {
            return result;
        }
        try {
            return answer(Equality.of(left, right));
        } catch (Nesting.TooDeep e) {
            throw Errors.nestedTooDeep("comparing", this);
        }
    }

    private boolean answer(boolean equal) {
        return equal == (op == BinaryOp.EQ);
    }
}
