package org.inplace.core.place;

import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.node.Expression;
import org.inplace.core.scope.Cell;
import org.inplace.core.value.Container;

/**
 * Reads a variable that lives in a cell; null if it does not exist yet. Containers are treated as by {@link ReadGlobal}, unless the
 * language has none that are values.
 */
public abstract class ReadCell extends Expression {

    @Child private CellSource source;

    private final boolean shares;

    /** @param shares whether values may have to be marked as shared */
    ReadCell(CellSource source, boolean shares) {
        this.source = source;
        this.shares = shares;
    }

    @Specialization(guards = "cell(frame).isLong()")
    long readLong(VirtualFrame frame) {
        return cell(frame).getLong();
    }

    @Specialization(guards = "cell(frame).isDouble()")
    double readDouble(VirtualFrame frame) {
        return cell(frame).getDouble();
    }

    @Specialization(replaces = {"readLong", "readDouble"})
    Object read(VirtualFrame frame) {
        Object value = cell(frame).get();
        return !shares || FunctionRoot.hasOneThread(frame) ? value : Container.share(value);
    }

    final Cell cell(VirtualFrame frame) {
        return source.get(frame);
    }

    @Override
    public boolean readsPlace() {
        return true;
    }
}
