package org.inplace.core.call;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import java.util.List;
import org.inplace.core.control.ReturnException;
import org.inplace.core.error.HostLimits;
import org.inplace.core.interop.Import;
import org.inplace.core.node.Statement;
import org.inplace.core.scope.Globals;
import org.inplace.core.value.Null;

/**
 * The code of a function or of a module's top level.
 *
 * <p>
 * Frame arguments: the {@link FunctionValue} that is called, then the arguments. The body moves them to slots. A body that
 * just ends returns {@link Null}.
 */
public class FunctionRoot extends RootNode {

    /** The index of the first argument in the frame's arguments. */
    public static final int FIRST_ARGUMENT = 1;

    private final String name;
    private final int arity;
    private final boolean module;
    private final List<String> captured;
    private final Assumption capturesStay = Assumption.create("captures stay");
    private final Class<? extends TruffleLanguage<?>> languageClass;
    private final HostLimits limits;
    private final Instances instances;
    private final SourceSection section;
    @Child private Statement body;

    /**
     * @param name as messages and stack traces show it
     * @param arity the number of parameters
     * @param module whether this is the top level of a source, which is no function of the program
     * @param captured the names of the captured variables, in the order of a function's captures
     */
    public FunctionRoot(TruffleLanguage<?> language, FrameDescriptor descriptor, String name, int arity, boolean module, List<String> captured, SourceSection section, Statement body) {
        super(language, descriptor);
        this.name = name;
        this.arity = arity;
        this.module = module;
        this.languageClass = asLanguageClass(language);
        this.limits = language instanceof HostLimits own ? own : null;
        this.instances = new Instances(language instanceof Unshared own ? own.unshared() : null);
        this.captured = List.copyOf(captured);
        this.section = section;
        this.body = body;
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends TruffleLanguage<?>> asLanguageClass(TruffleLanguage<?> language) {
        return (Class<? extends TruffleLanguage<?>>) language.getClass();
    }

    @Override
    public Object execute(VirtualFrame frame) {
        try {
            Object result = body.execute(frame);
            return result == null ? Null.INSTANCE : result;
        } catch (ReturnException returned) {
            return returned.result();
        }
    }

    /** Executes the body: null, a completion, or the result. */
    protected final Object body(VirtualFrame frame) {
        return body.execute(frame);
    }

    /** The frame that has the variables, given the frame of a call of this code: the same, unless the code runs on another one. */
    public Frame activation(Frame frame) {
        return frame;
    }

    /** Whether debuggers have the very {@link FunctionValue}s of this code, rather than something that stands for them. */
    public boolean hasInstances() {
        return true;
    }

    /** A value from outside as the language of the function holds it. */
    public Object own(Object foreign) {
        return Import.value(foreign);
    }

    /** The function that a frame is an activation of. */
    public static FunctionValue function(VirtualFrame frame) {
        return (FunctionValue) frame.getArguments()[0];
    }

    /** The same for a node that the frame belongs to. To compiled code it is a constant while there is no other function of that code. */
    public static FunctionValue function(VirtualFrame frame, Node at) {
        if (CompilerDirectives.inCompiledCode() && at.getRootNode() instanceof FunctionRoot root) {
            FunctionValue only = root.instances.only();
            if (only != null) {
                return only;
            }
        }
        return function(frame);
    }

    /** Whether only one thread runs the module that a frame's function belongs to; functions of languages without threads belong to none. */
    public static boolean hasOneThread(VirtualFrame frame, Node at) {
        Globals globals = globals(frame, at);
        return globals == null || globals.oneThread().holds();
    }

    public static Globals globals(VirtualFrame frame, Node at) {
        return function(frame, at).globals();
    }

    final void made(FunctionValue function) {
        instances.add(function);
    }

    /** Whether no function of this code has ever had a capture replaced. */
    final boolean keepsCaptures() {
        return capturesStay.isValid();
    }

    final void replacesCaptures() {
        capturesStay.invalidate();
    }

    public List<String> capturedNames() {
        return captured;
    }

    /** Throws what the end of the machine's stack or memory in a function that the host called means to the language. */
    @TruffleBoundary
    RuntimeException exhausted(VirtualMachineError error) {
        if (limits == null) {
            throw error;
        }
        throw limits.exhausted(error, this);
    }

    @Override
    public final String getName() {
        return name;
    }

    /** What the display text of its values calls it. */
    protected String kind() {
        return "function";
    }

    /** The class of the language that the function is written in. */
    public Class<? extends TruffleLanguage<?>> languageClass() {
        return languageClass;
    }

    public int arity() {
        return arity;
    }

    public boolean isModule() {
        return module;
    }

    @Override
    public SourceSection getSourceSection() {
        return section;
    }

    @Override
    public boolean isCloningAllowed() {
        return true;
    }

    @Override
    public String toString() {
        return name;
    }
}
