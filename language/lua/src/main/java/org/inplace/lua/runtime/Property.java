package org.inplace.lua.runtime;

/**
 * Where tables of a {@link Shape} keep the value of a string key.
 *
 * @param index the position among the shape's keys, in the order in which they came
 * @param kind {@link #LONG} and {@link #DOUBLE} for keys that have had only such numbers, unboxed; {@link #OBJECT} for all else
 * @param slot the index among the table's number slots or object slots
 */
public record Property(ByteString key, int index, int kind, int slot) {

    public static final int LONG = 0;
    public static final int DOUBLE = 1;
    public static final int OBJECT = 2;

    /** The kind of slot that a value alone would need. */
    public static int kind(Object value) {
        return value instanceof Long ? LONG : value instanceof Double ? DOUBLE : OBJECT;
    }

    /** The least general kind that can hold what two kinds hold: any number that a LONG slot holds fits a DOUBLE one exactly. */
    public static int join(int one, int other) {
        return Math.max(one, other);
    }

    /** Whether a value fits the slot. */
    public boolean takes(Object value) {
        return join(kind, kind(value)) == kind;
    }

    public boolean isObject() {
        return kind == OBJECT;
    }
}
