package org.inplace.property;

import org.inplace.property.Tree.Assign;
import org.inplace.property.Tree.IndexStep;

/** Kinds of writes into a variable's value: a model with a {@link Fault} forgets to make the value its own before one of them. */
enum Write {
    /** Any path. */
    PATH,
    /** {@code a[i] = v} */
    ELEMENT,
    /** {@code p.f = v} */
    FIELD,
    /** {@code a[i].f = v} and longer paths. */
    NESTED,
    /** {@code a[i] += v} */
    COMPOUND,
    /** {@code a = push(a, v)} */
    PUSH;

    boolean covers(Assign s) {
        boolean single = s.steps().size() == 1;
        return switch (this) {
            case PATH -> true;
            case ELEMENT -> single && s.steps().getFirst() instanceof IndexStep && !s.isCompound();
            case FIELD -> single && !(s.steps().getFirst() instanceof IndexStep) && !s.isCompound();
            case NESTED -> !single;
            case COMPOUND -> s.isCompound();
            case PUSH -> false;
        };
    }
}
