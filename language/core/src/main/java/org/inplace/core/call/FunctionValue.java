package org.inplace.core.call;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.SourceSection;
import org.inplace.core.interop.Import;
import org.inplace.core.scope.Globals;

/**
 * A function of the program: its code and what it took along when it was created. Compared by identity. Languages whose
 * functions have more to them extend it.
 */
@ExportLibrary(InteropLibrary.class)
public class FunctionValue implements TruffleObject {

    private static final Object[] NO_CAPTURES = {};

    private final RootCallTarget target;
    private final int arity;
    @CompilationFinal(dimensions = 1) private final Object[] captures;
    private final Globals globals;

    /**
     * @param captures the cells, or values that never change, of the captured variables; null for none
     * @param globals the module's run that the function belongs to
     */
    public FunctionValue(RootCallTarget target, Object[] captures, Globals globals) {
        this.target = target;
        this.arity = root().arity();
        this.captures = captures == null ? NO_CAPTURES : captures;
        this.globals = globals;
        root().made(this);
    }

    public final RootCallTarget target() {
        return target;
    }

    public final FunctionRoot root() {
        return (FunctionRoot) target.getRootNode();
    }

    public final String name() {
        return root().getName();
    }

    public final int arity() {
        return arity;
    }

    /** What was captured. To compiled code that knows the function that is a constant, too, until debuggers replace captures of such functions. */
    public final Object capture(int index) {
        if (CompilerDirectives.inCompiledCode() && CompilerDirectives.isPartialEvaluationConstant(this) && !root().keepsCaptures()) {
            return replaceable(index);
        }
        return captures[index];
    }

    @TruffleBoundary
    private Object replaceable(int index) {
        return captures[index];
    }

    /** Puts something else in the place of what was captured; for debuggers. */
    @TruffleBoundary
    public final void replaceCapture(int index, Object captured) {
        captures[index] = captured;
        root().replacesCaptures();
    }

    public final Globals globals() {
        return globals;
    }

    @ExportMessage
    public boolean isExecutable() {
        return true;
    }

    @ExportMessage
    public Object execute(Object[] arguments, @Cached Dispatch dispatch) throws ArityException {
        if (arguments.length != arity) {
            throw ArityException.create(arity, arity, arguments.length);
        }
        Object[] all = new Object[FunctionRoot.FIRST_ARGUMENT + arguments.length];
        all[0] = this;
        System.arraycopy(arguments, 0, all, FunctionRoot.FIRST_ARGUMENT, arguments.length);
        Import.values(all, FunctionRoot.FIRST_ARGUMENT);
        try {
            return dispatch.execute(this, all);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw root().exhausted(e);
        }
    }

    @ExportMessage
    public boolean hasExecutableName() {
        return true;
    }

    @ExportMessage
    public String getExecutableName() {
        return name();
    }

    @ExportMessage
    public boolean hasSourceLocation() {
        return root().getSourceSection() != null;
    }

    @ExportMessage
    public SourceSection getSourceLocation() {
        return root().getSourceSection();
    }

    @ExportMessage
    @TruffleBoundary
    public String toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return "<" + root().kind() + " " + name() + ">";
    }
}
