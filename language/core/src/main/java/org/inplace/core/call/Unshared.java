package org.inplace.core.call;

import com.oracle.truffle.api.Assumption;

/** A language that knows when its code is not going to be shared by contexts. */
public interface Unshared {

    /** Valid until the engine says that there may be more than one context. */
    Assumption unshared();
}
