package org.inplace.core.control;

import com.oracle.truffle.api.nodes.ControlFlowException;

/** Leaves the function from within an expression; statements do that by their {@link Completion}. */
public final class ReturnException extends ControlFlowException {

    private static final long serialVersionUID = 1L;

    private final transient Object result;

    public ReturnException(Object result) {
        this.result = result;
    }

    public Object result() {
        return result;
    }
}
