package org.inplace.core.call;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.utilities.TruffleWeakReference;

/**
 * The functions that were made of some code. Of most code that is not inside another function, one is ever made: then it is a
 * constant for the compiler, and with it all that it captured. Nothing here keeps it alive.
 */
final class Instances {

    private final Assumption atMostOne = Assumption.create("at most one function of this code");
    private final Assumption unshared;
    @CompilationFinal private TruffleWeakReference<FunctionValue> first;

    /** @param unshared as of {@link Unshared}; null if the language does not know */
    Instances(Assumption unshared) {
        this.unshared = unshared;
    }

    void add(FunctionValue made) {
        if (atMostOne.isValid()) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            note(made);
        }
    }

    private synchronized void note(FunctionValue made) {
        if (first == null && unshared != null && unshared.isValid()) {
            first = new TruffleWeakReference<>(made);
        } else {
            atMostOne.invalidate();
            first = null;
        }
    }

    /** The only one; null if there have been others, or it is garbage. */
    FunctionValue only() {
        TruffleWeakReference<FunctionValue> reference = first;
        return atMostOne.isValid() && reference != null ? reference.get() : null;
    }
}
