package org.inplace.core.scope;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import java.util.List;

/** The module-level variables that functions see, of one run of a module. */
public final class Globals {

    @CompilationFinal(dimensions = 1) private final Global[] all;

    /** Fresh, absent globals of the given names. */
    public Globals(List<String> names) {
        all = new Global[names.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = new Global(names.get(i));
        }
    }

    /** Globals that several programs use. */
    public Globals(Global[] all) {
        this.all = all.clone();
    }

    public Global get(int index) {
        return all[index];
    }

    public int size() {
        return all.length;
    }
}
