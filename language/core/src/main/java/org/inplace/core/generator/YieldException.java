package org.inplace.core.generator;

import com.oracle.truffle.api.nodes.ControlFlowException;

/** Leaves an expression for a {@code yield} in it. */
final class YieldException extends ControlFlowException {

    static final YieldException INSTANCE = new YieldException();

    private static final long serialVersionUID = 1L;

    private YieldException() {
    }
}
