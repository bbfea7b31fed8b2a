package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.inplace.core.value.Layout;

/** What the text of a struct declaration says: all definitions that it evaluates to have it in common. */
public final class StructType {

    private final String name;
    @CompilationFinal(dimensions = 1) private final String[] methods;
    private final Layout.Root layouts;

    /** @param methods their names, in source order */
    public StructType(String name, String[] methods) {
        this.name = name;
        this.methods = methods;
        this.layouts = new Layout.Root(name, this);
    }

    public String name() {
        return name;
    }

    public Layout.Root layouts() {
        return layouts;
    }

    /** The index of a method, -1 if there is none; the last of several of one name counts. */
    @TruffleBoundary
    public int find(String method) {
        for (int i = methods.length - 1; i >= 0; i--) {
            if (methods[i].equals(method)) {
                return i;
            }
        }
        return -1;
    }
}
