package org.inplace.lua.nodes;

import org.inplace.core.node.Expression;
import org.inplace.core.place.Place;

import com.oracle.truffle.api.frame.VirtualFrame;

/** {@code object[key]} as one of several targets: object and key are evaluated before any value, the store comes after all of them. */
public final class IndexPlace extends Place {

    @Child private Expression object;
    @Child private Expression key;
    @Child private LocalSlot keptObject;
    @Child private LocalSlot keptKey;
    @Child private WriteIndex write;

    public IndexPlace(Expression object, Expression key, LocalSlot keptObject, LocalSlot keptKey, WriteIndex write) {
        this.object = object;
        this.key = key;
        this.keptObject = keptObject;
        this.keptKey = keptKey;
        this.write = write;
    }

    @Override
    public void prepare(VirtualFrame frame) {
        keptObject.set(frame, object.execute(frame));
        keptKey.set(frame, key.execute(frame));
    }

    @Override
    public Object get(VirtualFrame frame) {
        throw new UnsupportedOperationException("only assigned to");
    }

    @Override
    public void set(VirtualFrame frame, Object value) {
        write.executeWith(frame, keptObject.get(frame), keptKey.get(frame), value);
    }
}
