package org.inplace.core.value;

import com.oracle.truffle.api.interop.TruffleObject;

/**
 * A mutable object that stands for an immutable value. <em>Reading never shares, storing shares, writing owns, iterating
 * borrows:</em>
 * <ul>
 * <li>a container that comes to be stored in a second place is marked {@link #share() shared}, for good;
 * <li>code that reads a container while other code may run {@linkplain #borrow() borrows} it for that time;
 * <li>who wants to write asks the container's place to {@linkplain #isPrivate() own} it, which copies one level if it is
 * shared or borrowed and stores the copy back.
 * </ul>
 * A borrow that is never released (because an error passed by) costs one copy and nothing else, so nobody needs to catch
 * exceptions for it. Marks and counts are plain fields: a container that crosses to another thread is marked first, and changed no more
 * while there are several.
 */
public abstract class Container implements TruffleObject {

    private boolean shared;
    private int borrows;

    /** Marks this container as held by more than one place. */
    public final void share() {
        if (!shared) { // threads that read the same container should not write to it all the time
            shared = true;
        }
    }

    /** Whether one place holds this container and nobody else looks on, so that it may be changed in place. */
    public final boolean isPrivate() {
        return !shared && borrows == 0;
    }

    /** Keeps everybody from changing this container until {@link #release()}. */
    public final void borrow() {
        borrows++;
    }

    public final void release() {
        borrows--;
    }

    /** A private container of the same value. Its elements are held twice from then on, and marked so. */
    public abstract Container copy();

    /** Marks a value about to be stored in a second place; returns it. Only containers need the mark. */
    public static Object share(Object value) {
        if (value instanceof Container container) {
            container.share();
        }
        return value;
    }
}
