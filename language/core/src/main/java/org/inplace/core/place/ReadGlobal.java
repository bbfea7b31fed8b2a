package org.inplace.core.place;

import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Expression;
import org.inplace.core.scope.Global;

/** Reads a global; null if it does not exist yet. */
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
        return constant != null ? constant : global.get();
    }

    final Global global(VirtualFrame frame) {
        return source.get(frame);
    }

    @Override
    public boolean readsPlace() {
        return true;
    }
}
