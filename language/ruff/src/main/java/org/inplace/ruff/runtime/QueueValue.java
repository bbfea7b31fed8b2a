package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayDeque;
import org.inplace.core.value.ListValue;

/**
 * A value of the kind {@code queue}: values that leave in the order in which they came. Adding and taking one takes constant
 * time.
 */
public final class QueueValue extends CollectionValue {

    private final ArrayDeque<Object> elements;

    public QueueValue() {
        this(new ArrayDeque<>());
    }

    private QueueValue(ArrayDeque<Object> elements) {
        this.elements = elements;
    }

    @Override
    public int size() {
        return elements.size();
    }

    /** Adds a value, which is held twice from then on. */
    @TruffleBoundary
    public void enqueue(Object value) {
        elements.addLast(share(value));
    }

    /** Takes the value that came first of all; null if there is none. */
    @TruffleBoundary
    public Object dequeue() {
        return elements.pollFirst();
    }

    /** The value that {@link #dequeue()} would take, marked as shared; null if there is none. */
    @TruffleBoundary
    public Object peek() {
        return elements.peekFirst();
    }

    /** The elements as a list, the front first. */
    @Override
    @TruffleBoundary
    public ListValue toList() {
        return ListValue.of(elements.toArray());
    }

    @Override
    @TruffleBoundary
    public QueueValue copy() {
        return new QueueValue(elements.clone());
    }

    @Override
    public String kind() {
        return "queue";
    }

    @Override
    public String debugText() {
        return "Queue(" + size() + " items)";
    }
}
