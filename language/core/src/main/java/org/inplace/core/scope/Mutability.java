package org.inplace.core.scope;

/** What may be done with a variable after its declaration. */
public enum Mutability {
    /** Everything. */
    MUTABLE,
    /** A binding of {@code let}: neither assigned nor changed in place. */
    LET,
    /** A constant: the same, with its own name in messages. */
    CONST
}
