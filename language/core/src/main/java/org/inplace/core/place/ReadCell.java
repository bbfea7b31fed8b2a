package org.inplace.core.place;

import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.BranchProfile;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.node.Expression;
import org.inplace.core.scope.Cell;
import org.inplace.core.value.Container;

/** Reads a variable that lives in a cell; null if it does not exist yet. Containers are treated as by {@link ReadGlobal}. */
public abstract class ReadCell extends Expression {

    @Child private CellSource source;
    private final boolean alone;
    private final BranchProfile number = BranchProfile.create();

    /** @param alone whether no other thread ever sees the variable */
    ReadCell(CellSource source, boolean alone) {
        this.source = source;
        this.alone = alone;
    }

    @Specialization(guards = "cell(frame).isLong()")
    long readLong(VirtualFrame frame) {
        return cell(frame).getLong();
    }

    @Specialization(guards = "cell(frame).isDouble()")
    double readDouble(VirtualFrame frame) {
        return cell(frame).getDouble();
    }

    @Specialization
    Object read(VirtualFrame frame) {
        Object value = cell(frame).get(number);
        return alone || FunctionRoot.hasOneThread(frame, this) ? value : Container.share(value);
    }

    final Cell cell(VirtualFrame frame) {
        return source.get(frame);
    }

    @Override
    public boolean readsPlace() {
        return true;
    }
}
