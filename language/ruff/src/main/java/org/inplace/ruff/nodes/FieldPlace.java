package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.place.Place;
import org.inplace.core.value.Container;

/** {@code container.name} as an assignable location. */
public final class FieldPlace extends Place {

    @Child private Place container;
    @Child private ReadField read;
    @Child private WriteField write;

    public FieldPlace(Place container, String name) {
        this.container = container;
        this.read = ReadFieldNodeGen.create(name, false, null);
        this.write = WriteField.create(name);
    }

    @Override
    public void prepare(VirtualFrame frame) {
        container.prepare(frame);
    }

    @Override
    public Object get(VirtualFrame frame) {
        return read.executeOn(container.get(frame));
    }

    @Override
    public void set(VirtualFrame frame, Object value) {
        Object owner = container.own(frame);
        write.execute(owner, value);
        container.changed(frame, owner);
    }

    @Override
    public Object own(VirtualFrame frame) {
        if (isSeenByThreads(frame)) {
            return super.own(frame);
        }
        Object owner = container.own(frame);
        Object value = read.executeOn(owner);
        if (value instanceof Container inner && !inner.isPrivate()) {
            value = copy(inner);
            write.execute(owner, value);
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
