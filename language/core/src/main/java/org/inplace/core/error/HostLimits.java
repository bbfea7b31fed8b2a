package org.inplace.core.error;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.Node;

/** A language that has errors of its own for the end of the machine's stack or memory. */
public interface HostLimits {

    AbstractTruffleException exhausted(VirtualMachineError error, Node location);
}
