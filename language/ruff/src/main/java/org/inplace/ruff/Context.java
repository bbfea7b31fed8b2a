package org.inplace.ruff;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.instrumentation.AllocationReporter;
import com.oracle.truffle.api.nodes.Node;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.graalvm.options.OptionKey;
import org.inplace.core.call.Activations;
import org.inplace.core.interop.ScopeObject;
import org.inplace.core.value.OneThread;
import org.inplace.core.value.Text;
import org.inplace.ruff.regex.RegexCache;
import org.inplace.ruff.runtime.Capability;
import org.inplace.ruff.runtime.SharedCells;
import org.inplace.ruff.runtime.Threads;
import org.inplace.ruff.runtime.RandomSource;
import org.inplace.ruff.runtime.Timers;
import org.inplace.ruff.runtime.Environment;

/** What belongs to one run of Ruff: its streams, its top-level names as embedders see them. */
public final class Context {

    private static final TruffleLanguage.ContextReference<Context> REFERENCE = TruffleLanguage.ContextReference.create(Language.class);

    /** The exit status when the output cannot be written: what shells see of a program killed by a broken pipe. */
    private static final int OUTPUT_GONE = 141;

    private final TruffleLanguage.Env env;
    private final AllocationReporter allocations;
    private final OutputStream out;
    private final ScopeObject scope = new ScopeObject("ruff", Language.class);
    private final OneThread oneThread = new OneThread();
    private final InteractiveScope session = new InteractiveScope(scope, oneThread);
    private final Activations activations = new Activations();
    private final Assumption singleThreaded = Truffle.getRuntime().createAssumption("one thread in a Ruff context");
    private final Set<Capability> capabilities;
    private final Threads threads;
    private final Modules modules;
    private final SharedCells sharedCells = new SharedCells();
    private final RegexCache regexes = new RegexCache();
    private final RandomSource random = new RandomSource();
    private final Timers timers = new Timers();
    private final Environment environment;

    Context(Language language, TruffleLanguage.Env env) {
        this.env = env;
        this.allocations = language.allocations().reporter(env, node -> get(node).allocations);
        this.out = env.out();
        this.threads = new Threads(env);
        this.modules = new Modules(env);
        this.capabilities = env.getOptions().get(Options.CAPABILITIES);
        this.environment = new Environment(env);
    }

    public Modules modules() {
        return modules;
    }

    public SharedCells sharedCells() {
        return sharedCells;
    }

    public Threads threads() {
        return threads;
    }

    public TruffleLanguage.Env env() {
        return env;
    }

    public Environment environment() {
        return environment;
    }

    /** Whether the program may do something outside of itself: it has the capability, and the context has the privilege. */
    @TruffleBoundary
    public boolean allows(Capability capability) {
        return capabilities.contains(capability) && switch (capability) {
            case FILESYSTEM_READ, FILESYSTEM_WRITE, FILESYSTEM_DELETE -> env.isFileIOAllowed();
            case PROCESS_EXEC, SHELL_EXEC -> env.isCreateProcessAllowed();
            case ENV_READ -> environment.isAccessible();
            case NETWORK_CLIENT, NETWORK_SERVER -> env.isSocketIOAllowed();
            case DATABASE -> env.isSocketIOAllowed() || env.isFileIOAllowed() && env.isNativeAccessAllowed();
            case ENV_WRITE, CLOCK, RANDOM -> true;
        };
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

    public OneThread oneThread() {
        return oneThread;
    }

    void becomeMultiThreaded() {
        singleThreaded.invalidate();
    }

    /** The function activations while there is only one thread; compiled code that knows the context knows them, too. */
    Activations activations() {
        return activations;
    }

    /** The compiled regular expressions. */
    public RegexCache regexes() {
        return regexes;
    }

    /** The random numbers of this run. */
    public RandomSource random() {
        return random;
    }

    /** The clocks that were asked for in this run. */
    public Timers timers() {
        return timers;
    }

    /** Lets everything that was printed be seen, before something else happens outside of the program. */
    @TruffleBoundary
    public void flush() {
        try {
            out.flush();
        } catch (IOException nobodyReads) {
            exit(null, OUTPUT_GONE);
        }
    }

    /** Ends the run; does not return. */
    @TruffleBoundary
    public void exit(Node location, int status) {
        env.getContext().closeExited(location, status);
    }

    /** Writes a text. */
    @TruffleBoundary
    public void print(Text text) {
        try {
            text.writeUtf8(out);
        } catch (IOException nobodyReads) {
            exit(null, OUTPUT_GONE);
        }
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
            exit(null, OUTPUT_GONE);
        }
    }
}
