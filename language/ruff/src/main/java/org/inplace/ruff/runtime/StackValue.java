package org.inplace.ruff.runtime;

import org.inplace.core.value.ListValue;

/**
 * A value of the kind {@code stack}: values that leave in the reverse of the order in which they came. Adding and taking one
 * takes constant time.
 */
public final class StackValue extends CollectionValue {

    /** The bottom first; nobody else has it. */
    private final ListValue elements;

    public StackValue() {
        this(new ListValue());
    }

    /** A stack of a list's elements, the last on top; takes the list over. */
    public StackValue(ListValue elements) {
        this.elements = elements;
    }

    @Override
    public int size() {
        return elements.size();
    }

    /** Adds a value, which is held twice from then on. */
    public void push(Object value) {
        elements.append(share(value));
    }

    /** Takes the value that came last; null if there is none. */
    public Object pop() {
        return size() == 0 ? null : elements.removeLast();
    }

    /** The value that {@link #pop()} would take, marked as shared; null if there is none. */
    public Object peek() {
        return size() == 0 ? null : share(elements.get(size() - 1));
    }

    /** The elements as a list, the bottom first. */
    @Override
    public ListValue toList() {
        return elements.copy();
    }

    @Override
    public StackValue copy() {
        return new StackValue(elements.copy());
    }

    @Override
    public String kind() {
        return "stack";
    }

    @Override
    public String debugText() {
        return "Stack(" + size() + " items)";
    }
}
