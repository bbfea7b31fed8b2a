package org.inplace.core.place;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.scope.Global;
import org.inplace.core.scope.Globals;

/**
 * Where a function finds a global: in the globals of its own module run. Code that has belonged to only one run so far takes
 * the global as a constant; code shared by several looks it up.
 */
public final class GlobalSource extends Node {

    private final int index;
    @CompilationFinal private Globals seen;
    @CompilationFinal private Global known;
    @CompilationFinal private boolean several;

    public GlobalSource(int index) {
        this.index = index;
    }

    public Global get(VirtualFrame frame) {
        Globals globals = FunctionRoot.globals(frame, this);
        if (!several) {
            Global only = known;
            if (globals == seen && only != null) {
                return only;
            }
            CompilerDirectives.transferToInterpreterAndInvalidate();
            if (seen == null) {
                known = globals.get(index);
                seen = globals;
            } else {
                several = true;
                known = null;
                seen = null;
            }
        }
        return globals.get(index);
    }
}
