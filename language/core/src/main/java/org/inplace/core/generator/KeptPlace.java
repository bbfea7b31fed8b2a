package org.inplace.core.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.place.Place;
import org.inplace.core.value.Container;

/** A location that is read before a {@code yield} and written behind it: on the way back to that its value is the one read. */
public final class KeptPlace extends Place {

    private final Resume resume;
    private final int slot;
    @Child private Place place;

    public KeptPlace(Resume resume, int slot, Place place) {
        this.resume = resume;
        this.slot = slot;
        this.place = place;
    }

    @Override
    public void prepare(VirtualFrame frame) {
        place.prepare(frame);
    }

    @Override
    public Object get(VirtualFrame frame) {
        if (resume.isPending(frame)) {
            return frame.getObject(slot);
        }
        Object value = Container.share(place.get(frame));
        frame.setObject(slot, value);
        return value;
    }

    @Override
    public void set(VirtualFrame frame, Object value) {
        place.set(frame, value);
    }

    @Override
    public boolean isSeenByThreads(VirtualFrame frame) {
        return place.isSeenByThreads(frame);
    }

    @Override
    public boolean isEverSeenByThreads() {
        return place.isEverSeenByThreads();
    }
}
