package org.inplace.core.node;

/** An expression whose value is a new object, unless it is a number or a truth value. */
public interface Makes {
}
