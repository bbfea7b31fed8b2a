package org.inplace.lua.nodes;

import org.inplace.core.node.Expression;
import org.inplace.core.place.Place;

import com.oracle.truffle.api.frame.VirtualFrame;

/** {@code object.name}, or a global, as one of several targets: the object is evaluated before any value. */
public final class FieldPlace extends Place {

    @Child private Expression object;
    @Child private LocalSlot kept;
    @Child private WriteField write;

    public FieldPlace(Expression object, LocalSlot kept, WriteField write) {
        this.object = object;
        this.kept = kept;
        this.write = write;
    }

    @Override
    public void prepare(VirtualFrame frame) {
        kept.set(frame, object.execute(frame));
    }

    @Override
    public Object get(VirtualFrame frame) {
        throw new UnsupportedOperationException("only assigned to");
    }

    @Override
    public void set(VirtualFrame frame, Object value) {
        write.executeWith(frame, kept.get(frame), value);
    }
}
