package org.inplace.core.scope;

/**
 * A variable of the program text. One scope activation holds one value of it.
 *
 * <p>
 * {@code declaredAt} and {@code certainFrom} are positions in the order in which the program text is bound (see
 * {@link ScopeBuilder}): before the first the variable does not exist in its own function, from the second on it does, and
 * in between it may.
 */
public final class Variable {

    static final int NEVER = Integer.MAX_VALUE;

    private final String name;
    private final Mutability mutability;
    private final Scope scope;
    private final int declaredAt;
    private int certainFrom = NEVER;
    private boolean captured;
    private boolean capturedEarly;
    private boolean published;
    private boolean reassigned;
    private boolean checked;
    private boolean kept;
    private boolean grown;
    private int slot = -1;

    Variable(String name, Mutability mutability, Scope scope, int declaredAt) {
        this.name = name;
        this.mutability = mutability;
        this.scope = scope;
        this.declaredAt = declaredAt;
    }

    public String name() {
        return name;
    }

    public Mutability mutability() {
        return mutability;
    }

    public Scope scope() {
        return scope;
    }

    int declaredAt() {
        return declaredAt;
    }

    int certainFrom() {
        return certainFrom;
    }

    void existsFrom(int position) {
        certainFrom = Math.min(certainFrom, position);
    }

    /** Whether a function inside the variable's own uses it. */
    public boolean isCaptured() {
        return captured;
    }

    void markCaptured(boolean certain) {
        captured = true;
        capturedEarly |= !certain;
    }

    /** Whether other programs use the variable as well: those before and after this one in an interactive session. */
    public boolean isPublished() {
        return published;
    }

    public void publish() {
        published = true;
        captured = true;
    }

    /** Whether it is assigned or changed in place after its declaration. */
    public boolean isReassigned() {
        return reassigned;
    }

    public void markReassigned() {
        reassigned = true;
    }

    /**
     * Whether some use of the variable must test at run time if it exists. Such a variable is reset when its scope is
     * entered.
     */
    public boolean isChecked() {
        return checked;
    }

    void markChecked() {
        checked = true;
    }

    /**
     * Whether the value may come to be stored somewhere else. If not, and if the variable is neither captured nor reassigned,
     * it only looks at its value.
     */
    public boolean isKept() {
        return kept || captured || reassigned;
    }

    void markKept() {
        kept = true;
    }

    /** Whether text may be put behind the variable's in place; then reading it settles its text. */
    public boolean isGrown() {
        return grown && !captured;
    }

    public void markGrown() {
        grown = true;
    }

    /** Where activations keep the variable. Known when all of the program is bound. */
    public Storage storage() {
        if (!captured) {
            return Storage.SLOT;
        }
        if (scope.isModule()) {
            return Storage.GLOBAL;
        }
        return reassigned || capturedEarly ? Storage.CELL : Storage.VALUE;
    }

    /** The frame slot of the value or the cell; not for globals. */
    public int slot() {
        assert slot >= 0 : name;
        return slot;
    }

    public boolean hasSlot() {
        return slot >= 0;
    }

    public void assignSlot(int index) {
        slot = index;
    }

    /** The index among the module's globals. */
    public int global() {
        return slot();
    }

    @Override
    public String toString() {
        return name + "@" + declaredAt;
    }

    /** How a variable lives at run time. */
    public enum Storage {
        /** In a frame slot of its function; nobody else uses it. */
        SLOT,
        /** In a frame slot, and copied into each function that captures it: it never changes once captured. */
        VALUE,
        /** In a {@link Cell} of its own, which the frame slot and the capturing functions refer to. */
        CELL,
        /** In the module's {@link Globals}. */
        GLOBAL
    }
}
