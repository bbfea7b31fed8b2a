package org.inplace.core.place;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Expression;
import org.inplace.core.scope.Cell;

/**
 * Reads a captured variable that the program does not assign to after its declaration, in a language without threads. Where it is
 * always the same variable, as those of a file are for the functions in it, its value is a constant for compiled code. That ends,
 * with the compiled code, if a debugger writes it.
 */
public abstract class ReadFixedCell extends Expression {

    @Child private CellSource source;

    ReadFixedCell(CellSource source) {
        this.source = source;
    }

    @Specialization(guards = {"held(frame) == known", "kept != null"}, assumptions = "kept.unchanged()", limit = "1")
    static Object constant(@SuppressWarnings("unused") VirtualFrame frame, @SuppressWarnings("unused") @Cached(value = "held(frame)", weak = true) Object known,
                    @Cached(value = "cell(frame).fix()", weak = true) Cell.Kept kept) {
        return kept.value();
    }

    @Specialization(replaces = "constant")
    Object any(VirtualFrame frame) {
        return cell(frame).get();
    }

    @NeverDefault
    final Object held(VirtualFrame frame) {
        return source.held(frame);
    }

    final Cell cell(VirtualFrame frame) {
        return source.get(frame);
    }

    @Override
    public boolean readsPlace() {
        return true;
    }
}
