package org.inplace.lua.runtime;

import java.util.Arrays;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/** The part of a table that its {@link Shape} describes: the values of string keys, in slots; and what else nodes compare: the metatable. */
abstract class Slots {

    private static final int OBJECT_FIELDS = 4;
    private static final int NUMBER_FIELDS = 3;
    /** After so many changes in vain nobody relies on this table not to change. */
    private static final int MOST_CHANGES = 8;

    private Shape shape;
    private Table metatable;

    private Object object0;
    private Object object1;
    private Object object2;
    private Object object3;
    private Object[] objects;
    private long number0;
    private long number1;
    private long number2;
    private long[] numbers;

    private Reliance reliance;
    private byte changes;

    Slots(Shape shape) {
        this.shape = shape;
    }

    public final Shape shape() {
        return shape;
    }

    /** Null if there is none. */
    public final Table metatable() {
        return metatable;
    }

    public final void setMetatable(Table metatable) {
        if (shape.isGuarded()) {
            changed();
        }
        this.metatable = metatable;
    }

    /** Refuses a change of a read-only table. The error has no position: nodes of the program, which have one, ask before. */
    final void checkWritable() {
        if (shape.isReadOnly()) {
            throw Errors.readOnly(null);
        }
    }

    /** Lets a read-only table be changed again. */
    @TruffleBoundary
    final void unlock() {
        shape = shape.dictionary().unguard();
        if (reliance != null) {
            changes++;
            reliance.unchanged().invalidate();
            reliance = null;
        }
    }

    final void setShape(Shape other) {
        shape = other;
    }

    // ------------------------------------------------------------------ slots

    /** The value in an object slot; null for nil. */
    public final Object objectAt(int slot) {
        return switch (slot) {
            case 0 -> object0;
            case 1 -> object1;
            case 2 -> object2;
            case 3 -> object3;
            default -> objects[slot - OBJECT_FIELDS];
        };
    }

    public final void setObjectAt(int slot, Object value) {
        switch (slot) {
            case 0 -> object0 = value;
            case 1 -> object1 = value;
            case 2 -> object2 = value;
            case 3 -> object3 = value;
            // the exact class: then no store has to check the class of elements
            default -> CompilerDirectives.castExact(objects, Object[].class)[slot - OBJECT_FIELDS] = value;
        }
    }

    /** The bits in a number slot. */
    public final long numberAt(int slot) {
        return switch (slot) {
            case 0 -> number0;
            case 1 -> number1;
            case 2 -> number2;
            default -> numbers[slot - NUMBER_FIELDS];
        };
    }

    public final void setNumberAt(int slot, long bits) {
        switch (slot) {
            case 0 -> number0 = bits;
            case 1 -> number1 = bits;
            case 2 -> number2 = bits;
            default -> numbers[slot - NUMBER_FIELDS] = bits;
        }
    }

    /** The value of a property, null for nil. */
    public final Object valueOf(Property property) {
        return switch (property.kind()) {
            case Property.LONG -> (Object) numberAt(property.slot());
            case Property.DOUBLE -> Double.longBitsToDouble(numberAt(property.slot()));
            default -> objectAt(property.slot());
        };
    }

    /** Stores a value, null for nil, in a slot that can hold it. */
    public final void store(Property property, Object value) {
        switch (property.kind()) {
            case Property.LONG -> setNumberAt(property.slot(), (Long) value);
            case Property.DOUBLE -> setNumberAt(property.slot(), Double.doubleToRawLongBits(value instanceof Long l ? l : (Double) value));
            default -> setObjectAt(property.slot(), value);
        }
    }

    /** Takes the shape that a constructor's keys lead to; the caller stores all values. */
    public final void begin(Shape full) {
        if (full.objects() > OBJECT_FIELDS) {
            objects = new Object[full.objects() - OBJECT_FIELDS];
        }
        if (full.numbers() > NUMBER_FIELDS) {
            numbers = new long[full.numbers() - NUMBER_FIELDS];
        }
        shape = full;
    }

    @TruffleBoundary
    final void reserve(Shape larger) {
        int wantedObjects = larger.objects() - OBJECT_FIELDS;
        if (wantedObjects > 0 && (objects == null || objects.length < wantedObjects)) {
            objects = objects == null ? new Object[Math.max(4, wantedObjects)] : Arrays.copyOf(objects, Math.max(wantedObjects, objects.length * 2));
        }
        int wantedNumbers = larger.numbers() - NUMBER_FIELDS;
        if (wantedNumbers > 0 && (numbers == null || numbers.length < wantedNumbers)) {
            numbers = numbers == null ? new long[Math.max(4, wantedNumbers)] : Arrays.copyOf(numbers, Math.max(wantedNumbers, numbers.length * 2));
        }
    }

    /** Moves all values to where another shape with the same keys has them. */
    final void reshape(Shape other) {
        Property[] from = shape.ordered();
        Property[] to = other.ordered();
        Object[] values = new Object[from.length];
        for (int i = 0; i < from.length; i++) {
            values[i] = valueOf(from[i]);
        }
        for (int slot = 0; slot < Math.min(OBJECT_FIELDS, shape.objects()); slot++) {
            setObjectAt(slot, null);
        }
        objects = null;
        numbers = null;
        reserve(other);
        shape = other;
        for (int i = 0; i < to.length; i++) {
            store(to[i], values[i]);
        }
    }

    /** Makes room in the slots for one more key. */
    final void extend(Shape larger) {
        if (larger.objects() > OBJECT_FIELDS || larger.numbers() > NUMBER_FIELDS) {
            reserve(larger);
        }
        shape = larger;
    }

    /** Lets go of all values in slots. */
    final void clearSlots() {
        objects = null;
        numbers = null;
        object0 = null;
        object1 = null;
        object2 = null;
        object3 = null;
    }

    // ------------------------------------------------------------------ changes that others want to notice

    /**
     * What is known until a value under a string key, or the metatable, is changed; null if this table changes too often to rely on
     * it, or is weak. Makes the table guarded.
     */
    @TruffleBoundary
    final Reliance rely() {
        if (changes >= MOST_CHANGES || isWeak()) {
            return null;
        }
        if (reliance == null) {
            reliance = new Reliance();
            shape = shape.guard();
        }
        return reliance;
    }

    @TruffleBoundary
    final void changed() {
        checkWritable();
        changes++;
        shape = shape.unguard();
        reliance.unchanged().invalidate();
        reliance = null;
    }

    /** Whether entries may disappear by themselves. */
    public abstract boolean isWeak();
}
