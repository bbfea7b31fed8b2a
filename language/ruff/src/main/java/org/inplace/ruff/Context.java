package org.inplace.ruff;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.nodes.Node;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.graalvm.options.OptionKey;
import org.inplace.core.call.Activations;
import org.inplace.core.interop.ScopeObject;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Capability;

/** What belongs to one run of Ruff: its streams, its top-level names as embedders see them. */
public final class Context {

    private static final TruffleLanguage.ContextReference<Context> REFERENCE = TruffleLanguage.ContextReference.create(Language.class);

    /** The exit status when the output cannot be written: what shells see of a program killed by a broken pipe. */
    private static final int OUTPUT_GONE = 141;

    private final TruffleLanguage.Env env;
    private final OutputStream out;
    private final ScopeObject scope = new ScopeObject("ruff", Language.class);
    private final InteractiveScope session = new InteractiveScope(scope);
    private final Activations activations = new Activations();
    private final Assumption singleThreaded = Truffle.getRuntime().createAssumption("one thread in a Ruff context");
    private final Set<Capability> capabilities;
    private long clockStarted;

    Context(TruffleLanguage.Env env) {
        this.env = env;
        this.out = env.out();
        this.capabilities = env.getOptions().get(Options.CAPABILITIES);
    }

    public TruffleLanguage.Env env() {
        return env;
    }

    /** Whether the program may do something outside of itself. */
    @TruffleBoundary
    public boolean allows(Capability capability) {
        return capabilities.contains(capability);
    }

    public static Context get(Node node) {
        return REFERENCE.get(node);
    }

    /** The top-level variables of the programs that ran in this context. */
    public ScopeObject scope() {
        return scope;
    }

    /** The variables of the interactive sources that ran in this context. */
    InteractiveScope session() {
        return session;
    }

    /** Whether the language's option of this name is set. */
    @TruffleBoundary
    public boolean has(OptionKey<Boolean> option) {
        return env.getOptions().get(option);
    }

    /** Whether there has been only one thread at a time in this context so far. */
    boolean isSingleThreaded() {
        return singleThreaded.isValid();
    }

    void becomeMultiThreaded() {
        singleThreaded.invalidate();
    }

    /** The function activations while there is only one thread; compiled code that knows the context knows them, too. */
    Activations activations() {
        return activations;
    }

    /** A monotonic clock that is zero when it is read first. */
    @TruffleBoundary
    public synchronized long nanosSinceFirstAsked() {
        long now = System.nanoTime();
        if (clockStarted == 0) {
            clockStarted = now;
        }
        return now - clockStarted;
    }

    /** Writes a text and a line end, as one piece. */
    @TruffleBoundary
    public void printLine(Text line) {
        try {
            synchronized (out) {
                line.writeUtf8(out);
                out.write('\n');
            }
        } catch (IOException nobodyReads) {
            env.getContext().closeExited(null, OUTPUT_GONE);
        }
    }
}
