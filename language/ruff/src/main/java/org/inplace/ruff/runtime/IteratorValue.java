package org.inplace.ruff.runtime;

/** A value of the kind {@code iterator}: elements that are made when they are asked for. All who hold it share its position. */
public final class IteratorValue implements NativeValue {

    private final Steps steps;

    public IteratorValue(Steps steps) {
        this.steps = steps;
    }

    @Override
    public String kind() {
        return "iterator";
    }

    @Override
    public String displayText() {
        return "<iterator>";
    }

    @Override
    public Steps elements() {
        return steps;
    }
}
