package org.inplace.property;

import java.util.List;

/**
 * What the generator expects a variable to hold, so that most of what it writes runs without an error. Arrays of a known
 * element type have at least three elements, dicts of a known value type have the keys {@link #KEYS}: indexes 0 to 2 and
 * these keys are safe.
 */
sealed interface Type {

    enum Basic implements Type {
        INT,
        /** An int from -3 to 2. */
        INDEX,
        FLOAT,
        /** Int or float, changing. */
        NUMBER,
        STRING,
        /** One of {@link #KEYS}. */
        KEY,
        BOOL,
        /** Anything, changing. */
        ANY
    }

    record ArrayOf(Type element) implements Type {
        static final Type INTS = new ArrayOf(Basic.INT);
        static final Type GRID = new ArrayOf(INTS);
    }

    record DictOf(Type value) implements Type {
    }

    record StructOf(String name) implements Type {
    }

    /** {@code Ok}, {@code Err}, {@code Some} or {@code None}. */
    record OutcomeOf(Type payload) implements Type {
    }

    record FunctionOf(List<Type> parameters, Type result) implements Type {
    }

    List<String> KEYS = List.of("k", "x", "7");

    default boolean accepts(Type other) {
        return equals(other) || this == Basic.ANY || this == Basic.INT && other == Basic.INDEX
                || this == Basic.NUMBER && (other == Basic.INT || other == Basic.INDEX || other == Basic.FLOAT)
                || this == Basic.STRING && other == Basic.KEY;
    }

    default boolean isContainer() {
        return !(this instanceof Basic) && !(this instanceof FunctionOf);
    }

    default boolean isNumber() {
        return Basic.NUMBER.accepts(this);
    }
}
