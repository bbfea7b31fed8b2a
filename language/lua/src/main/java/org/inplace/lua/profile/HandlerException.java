package org.inplace.lua.profile;

import com.oracle.truffle.api.nodes.ControlFlowException;

/** Takes what a command handler has thrown out of the script, which cannot catch it. */
final class HandlerException extends ControlFlowException {

    private static final long serialVersionUID = 1L;

    private final RuntimeException thrown;

    HandlerException(RuntimeException thrown) {
        this.thrown = thrown;
    }

    RuntimeException thrown() {
        return thrown;
    }
}
