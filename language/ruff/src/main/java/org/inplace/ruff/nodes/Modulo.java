package org.inplace.ruff.nodes;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.profiles.BranchProfile;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.syntax.Ast.BinaryOp;

/** {@code %} on numbers: the result has the sign of the dividend (section 9). */
abstract class Modulo extends Operator {

    private final BranchProfile failed = BranchProfile.create();

    Modulo() {
        super(BinaryOp.MOD);
    }

    @Specialization
    long longs(long left, long right) {
        if (right == 0) {
            failed.enter();
            throw Errors.moduloByZero(this);
        }
        if (right == -1 && left == Long.MIN_VALUE) {
            failed.enter();
            throw Errors.overflow(left, op.symbol, right, this);
        }
        return left % right;
    }

    @Specialization
    double doubles(double left, double right) {
        if (right == 0) {
            failed.enter();
            throw Errors.moduloByZero(this);
        }
        return left % right;
    }

    @Specialization
    double mixed(long left, double right) {
        return doubles(left, right);
    }

    @Specialization
    double mixed(double left, long right) {
        return doubles(left, right);
    }

    @Fallback
    Object other(Object left, Object right) {
        return overloadedOrError(left, right);
    }
}
