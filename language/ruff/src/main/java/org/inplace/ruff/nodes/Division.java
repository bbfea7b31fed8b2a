package org.inplace.ruff.nodes;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.profiles.BranchProfile;
import org.inplace.core.op.Quotient;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.RuffError;
import org.inplace.ruff.syntax.Ast.BinaryOp;

/** {@code /} and {@code %} on numbers: int quotients truncate toward zero, remainders have the sign of the dividend (section 9). */
abstract class Division extends Operator {

    private final BranchProfile failed = BranchProfile.create();

    Division(BinaryOp op) {
        super(op);
    }

    @Specialization
    long longs(long left, long right) {
        if (right == 0) {
            failed.enter();
            throw byZero();
        }
        if (right == -1 && left == Long.MIN_VALUE) {
            failed.enter();
            throw Errors.overflow(left, op.symbol, right, this);
        }
        return op == BinaryOp.DIV ? left / right : left % right;
    }

    @Specialization
    double doubles(double left, double right) {
        if (right == 0) {
            failed.enter();
            throw byZero();
        }
        return op == BinaryOp.DIV ? Quotient.of(left, right) : left % right;
    }

    @Specialization
    double mixed(long left, double right) {
        return doubles(left, right);
    }

    @Specialization
    double mixed(double left, long right) {
        return doubles(left, right);
    }

    private RuffError byZero() {
        return op == BinaryOp.DIV ? Errors.divisionByZero(this) : Errors.moduloByZero(this);
    }

    @Fallback
    Object other(Object left, Object right) {
        return overloadedOrError(left, right);
    }
}
