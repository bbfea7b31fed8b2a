package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Expression;
import org.inplace.core.place.LocalPlace;
import org.inplace.core.place.Place;
import org.inplace.core.value.Container;

/** {@code container[key]} as an assignable location. */
public final class IndexPlace extends Place {

    @Child private Place container;
    @Child private Expression key;
    /** Where the key is kept from its evaluation on; null if it can just be evaluated again. */
    @Child private LocalPlace kept;
    @Child private ReadIndex read = ReadIndexNodeGen.create(null, null);
    @Child private WriteIndex write = WriteIndex.create();

    /** @param kept null for a key whose evaluation has no effects, cannot fail, and gives the same each time */
    public IndexPlace(Place container, Expression key, LocalPlace kept) {
        this.container = container;
        this.key = key;
        this.kept = kept;
    }

    @Override
    public void prepare(VirtualFrame frame) {
        container.prepare(frame);
        if (kept != null) {
            kept.set(frame, key.execute(frame));
        }
    }

    private Object key(VirtualFrame frame) {
        return kept != null ? kept.get(frame) : key.execute(frame);
    }

    @Override
    public Object get(VirtualFrame frame) {
        return read.executeWith(frame, container.get(frame), key(frame));
    }

    @Override
    public void set(VirtualFrame frame, Object value) {
        Object owner = container.own(frame);
        write.execute(owner, key(frame), value);
        container.changed(frame, owner);
    }

    @Override
    public Object own(VirtualFrame frame) {
        if (isSeenByThreads(frame)) {
            return super.own(frame);
        }
        Object owner = container.own(frame);
        Object key = key(frame);
        Object value = read.executeWith(frame, owner, key);
        if (value instanceof Container inner && !inner.isPrivate()) {
            value = copy(inner);
            write.execute(owner, key, value);
        }
        return value;
    }

    @Override
    public boolean isSeenByThreads(VirtualFrame frame) {
        return container.isSeenByThreads(frame);
    }

    @Override
    public boolean isEverSeenByThreads() {
        return container.isEverSeenByThreads();
    }
}
