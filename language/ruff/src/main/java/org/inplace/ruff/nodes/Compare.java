package org.inplace.ruff.nodes;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import org.inplace.core.value.Text;
import org.inplace.ruff.syntax.Ast.BinaryOp;

/** The four orderings, on numbers and strings (section 5.4). */
abstract class Compare extends Operator {

    Compare(BinaryOp op) {
        super(op);
    }

    @Specialization
    boolean longs(long left, long right) {
        return switch (op) {
            case LT -> left < right;
            case GT -> left > right;
            case LE -> left <= right;
            default -> left >= right;
        };
    }

    @Specialization
    boolean doubles(double left, double right) {
        return switch (op) {
            case LT -> left < right;
            case GT -> left > right;
            case LE -> left <= right;
            default -> left >= right;
        };
    }

    @Specialization
    boolean mixed(long left, double right) {
        return doubles(left, right);
    }

    @Specialization
    boolean mixed(double left, long right) {
        return doubles(left, right);
    }

    @Specialization
    boolean texts(Text left, Text right) {
        return longs(left.compareTo(right), 0);
    }

    @Fallback
    Object other(Object left, Object right) {
        return overloadedOrError(left, right);
    }
}
