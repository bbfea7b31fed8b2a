package org.inplace.core.scope;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import org.inplace.core.value.Container;

/**
 * A module-level variable that functions see. As long as it has been written only once, compiled code that knows the global
 * takes its value as a constant; so calls of top-level functions are inlined. Containers are never constants: they are
 * changed in place.
 */
public final class Global extends Cell {

    private final String name;
    private final Assumption written = Truffle.getRuntime().createAssumption("written once");
    @CompilationFinal private Object constant;
    private Mutability mutability = Mutability.MUTABLE;

    public Global(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** What may be done with the variable by programs that do not see its declaration. */
    public Mutability mutability() {
        return mutability;
    }

    /** Makes the variable what its declaration says. */
    public void declare(Mutability declared) {
        mutability = declared;
    }

    /** The value if it never changed so far, else null. For a global that is constant in compiled code. */
    public Object constant() {
        Object c = constant;
        return c != null && written.isValid() ? c : null;
    }

    public void write(Object value) {
        if (written.isValid()) {
            leaveIfKnown();
            noteWrite(value);
        }
        set(value);
    }

    public void writeLong(long value) {
        if (written.isValid()) {
            leaveIfKnown();
            noteWrite(value);
        }
        setLong(value);
    }

    public void writeDouble(double value) {
        if (written.isValid()) {
            leaveIfKnown();
            noteWrite(value);
        }
        setDouble(value);
    }

    /** Code of this global alone will never come here again; code that finds its global does in every context. */
    private void leaveIfKnown() {
        if (CompilerDirectives.isPartialEvaluationConstant(this)) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
        }
    }

    @TruffleBoundary
    private void noteWrite(Object value) {
        if (isAbsent() && !(value instanceof Container)) {
            constant = value;
        } else {
            constant = null;
            written.invalidate();
        }
    }
}
