package org.inplace.core.scope;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import java.util.List;
import org.inplace.core.value.OneThread;

/** The module-level variables that functions see, of one run of a module. */
public final class Globals {

    @CompilationFinal(dimensions = 1) private final Global[] all;
    private final OneThread oneThread;

    /**
     * Fresh, absent globals of the given names.
     *
     * @param oneThread of the context to which the run belongs
     */
    public Globals(List<String> names, OneThread oneThread) {
        this(names.stream().map(Global::new).toArray(Global[]::new), oneThread);
    }

    /** Globals that several programs use. */
    public Globals(Global[] all, OneThread oneThread) {
        this.all = all.clone();
        this.oneThread = oneThread;
    }

    public Global get(int index) {
        return all[index];
    }

    public OneThread oneThread() {
        return oneThread;
    }

    public int size() {
        return all.length;
    }
}
