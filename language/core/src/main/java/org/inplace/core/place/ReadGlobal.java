package org.inplace.core.place;

import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.node.Expression;
import org.inplace.core.scope.Global;
import org.inplace.core.value.Container;

/**
 * Reads a global; null if it does not exist yet. A container that several threads may borrow is marked as shared, since they may
 * lose count.
 */
public abstract class ReadGlobal extends Expression {

    @Child private GlobalSource source;

    ReadGlobal(int index) {
        this.source = new GlobalSource(index);
    }

    @Specialization(guards = "global(frame).isLong()")
    long readLong(VirtualFrame frame) {
        Global global = global(frame);
        return global.constant() instanceof Long constant ? constant : global.getLong();
    }

    @Specialization(guards = "global(frame).isDouble()")
    double readDouble(VirtualFrame frame) {
        Global global = global(frame);
        return global.constant() instanceof Double constant ? constant : global.getDouble();
    }

    @Specialization(replaces = {"readLong", "readDouble"})
    Object read(VirtualFrame frame) {
        Global global = global(frame);
        Object constant = global.constant();
        if (constant != null) {
            return constant;
        }
        Object value = global.get();
        return FunctionRoot.hasOneThread(frame, this) ? value : Container.share(value);
    }

    final Global global(VirtualFrame frame) {
        return source.get(frame);
    }

    @Override
    public boolean readsPlace() {
        return true;
    }
}
