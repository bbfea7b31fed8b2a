package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.inplace.core.value.ListValue;

/**
 * A value of the kind {@code set}: values of which no two are deeply equal, in the order in which they came. Adding, removing
 * and looking for one takes constant time.
 */
public final class SetValue extends CollectionValue {

    /** An element as Java's sets see it. */
    private static final class Key {

        private final Object value;
        private final DeepHash hash;

        Key(Object value) {
            this.value = value;
            this.hash = new DeepHash(value);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.hash.code() == hash.code() && Equality.of(key.value, value);
        }

        @Override
        public int hashCode() {
            return hash.code();
        }
    }

    private final LinkedHashSet<Key> elements;

    public SetValue() {
        this(new LinkedHashSet<>());
    }

    private SetValue(LinkedHashSet<Key> elements) {
        this.elements = elements;
    }

    @Override
    public int size() {
        return elements.size();
    }

    @TruffleBoundary
    public boolean contains(Object value) {
        return find(new Key(value)) != null;
    }

    /** A key that is in the set and equal to another, or that other if the set has it; null if there is none. */
    private Key find(Key wanted) {
        if (wanted.hash.isCertain()) {
            return elements.contains(wanted) ? wanted : null;
        }
        for (Key key : elements) {
            if (Equality.of(key.value, wanted.value)) {
                return key;
            }
        }
        return null;
    }

    /** Adds a value, which is held twice from then on, unless an equal one is there; whether it was added. */
    @TruffleBoundary
    public boolean add(Object value) {
        Key key = new Key(share(value));
        return find(key) == null && elements.add(key);
    }

    /** Removes the value that is equal to another, if there is one. */
    @TruffleBoundary
    public void remove(Object value) {
        Key key = find(new Key(value));
        if (key != null) {
            elements.remove(key);
        }
    }

    /** Adds what is in another set and not in this one; changes nothing if values cannot be compared. */
    @TruffleBoundary
    public void addAll(SetValue other) {
        List<Key> others = new ArrayList<>();
        for (Key key : other.elements) {
            if (find(key) == null) {
                others.add(key);
            }
        }
        elements.addAll(others);
    }

    /** A set of those values that are in another set, or of those that are not, in the order of this one. */
    @TruffleBoundary
    public SetValue select(SetValue other, boolean contained) {
        SetValue selected = new SetValue();
        for (Key key : elements) {
            if (other.find(key) != null == contained) {
                selected.elements.add(key);
            }
        }
        return selected;
    }

    /** The elements as a list. */
    @Override
    @TruffleBoundary
    public ListValue toList() {
        return ListValue.of(elements.stream().map(key -> key.value).toArray());
    }

    @Override
    @TruffleBoundary
    public SetValue copy() {
        return new SetValue(new LinkedHashSet<>(elements));
    }

    @Override
    public String kind() {
        return "set";
    }

    @Override
    public String debugText() {
        return "Set{" + size() + " items}";
    }
}
