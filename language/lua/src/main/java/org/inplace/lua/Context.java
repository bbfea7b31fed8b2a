package org.inplace.lua;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.inplace.core.coroutine.Coroutines;
import org.inplace.lua.io.Files;
import org.inplace.lua.lib.FormatCache;
import org.inplace.lua.pattern.PatternCache;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.DebugState;
import org.inplace.lua.runtime.Identities;
import org.inplace.lua.runtime.LuaThread;
import org.inplace.lua.runtime.Memory;
import org.inplace.lua.runtime.Metatables;
import org.inplace.lua.runtime.Prototype;
import org.inplace.lua.runtime.RandomSource;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.instrumentation.AllocationReporter;
import com.oracle.truffle.api.nodes.Node;

/** What belongs to one run of Lua: its globals, the metatables that values of a type share, its threads. */
public final class Context {

    private static final TruffleLanguage.ContextReference<Context> REFERENCE = TruffleLanguage.ContextReference.create(Language.class);

    /** The exit status when the output cannot be written: what shells see of a program killed by a broken pipe. */
    private static final int OUTPUT_GONE = 141;

    private final TruffleLanguage.Env env;
    private final AllocationReporter allocations;
    private final Files files;
    private final Table globals;
    private final Table[] metatables = new Table[Metatables.Kind.values().length];
    private final Coroutines coroutines;
    private LuaThread thread;

    private final List<Prototype> prototypes = new ArrayList<>();
    private final Identities identities = new Identities();
    private final Memory memory = new Memory();
    private final RandomSource random = new RandomSource();
    private final PatternCache patterns = new PatternCache();
    private final FormatCache formats = new FormatCache();

    /** The tables {@code package} and {@code package.loaded} as they were at the start: {@code require} uses them even if the program replaces them. */
    private Table packages;
    private Table loaded;

    private final DebugState debug;
    private boolean loadsDumps = true;
    private Object extension;

    /** How many activations are live on the running thread. */
    private int depth;
    /** What the innermost protected call does with an error before the stack is unwound; null for nothing. */
    private Object handler;
    /** How many message handlers are active. */
    private int handlers;

    Context(Language language, TruffleLanguage.Env env) {
        this.env = env;
        this.allocations = language.allocations().reporter(env, node -> get(node).allocations);
        this.files = new Files(env, language.newTable());
        this.globals = language.newTable();
        this.debug = new DebugState(language.newTable());
        this.coroutines = new Coroutines(env);
        this.thread = new LuaThread(globals);
    }

    public static Context get(Node node) {
        return REFERENCE.get(node);
    }

    public TruffleLanguage.Env env() {
        return env;
    }

    /** The table that {@code _G} is at the start. */
    public Table globals() {
        return globals;
    }

    /** The metatable of all values of a kind, null if there is none. */
    public Table metatable(Metatables.Kind kind) {
        return metatables[kind.ordinal()];
    }

    public void setMetatable(Metatables.Kind kind, Table metatable) {
        metatables[kind.ordinal()] = metatable;
    }

    /** The running thread. */
    public LuaThread thread() {
        return thread;
    }

    /** Makes a thread the running one. */
    public void enter(LuaThread entered, int itsDepth, Object itsHandler) {
        thread = entered;
        depth = itsDepth;
        handler = itsHandler;
    }

    public Coroutines coroutines() {
        return coroutines;
    }

    public DebugState debug() {
        return debug;
    }

    public void setPackages(Table library, Table modules) {
        packages = library;
        loaded = modules;
    }

    public Table packages() {
        return packages;
    }

    /** The modules that have been loaded, by name. */
    public Table loaded() {
        return loaded;
    }

    public int depth() {
        return depth;
    }

    public void setDepth(int depth) {
        this.depth = depth;
    }

    /** The message handler of the innermost protected call; null if it has none. */
    public Object handler() {
        return handler;
    }

    public void setHandler(Object handler) {
        this.handler = handler;
    }

    /** Counts an active message handler more; false if that would be too many. */
    public boolean enterHandler(int most) {
        if (handlers >= most) {
            return false;
        }
        handlers++;
        return true;
    }

    public void leaveHandler() {
        handlers--;
    }

    /** What a profile of the language keeps here; null if there is none. */
    public Object extension() {
        return extension;
    }

    public void setExtension(Object state) {
        extension = state;
    }

    /** Whether functions that were written down can be loaded; else their bytes are taken for a text. */
    public boolean loadsDumps() {
        return loadsDumps;
    }

    public void refuseDumps() {
        loadsDumps = false;
    }

    /** Notes what code relies on until the context ends. */
    public void relyOn(Prototype prototype) {
        prototypes.add(prototype);
    }

    /** Code that others go on using lets go of the tables here. */
    void forgetPrototypes() {
        prototypes.forEach(Prototype::forget);
        prototypes.clear();
    }

    public Memory memory() {
        return memory;
    }

    public RandomSource random() {
        return random;
    }

    /** The patterns that were compiled lately. */
    public PatternCache patterns() {
        return patterns;
    }

    /** The format strings that were taken apart lately. */
    public FormatCache formats() {
        return formats;
    }

    /** The numbers that tell objects apart in texts. */
    public Identities identities() {
        return identities;
    }

    /** The files of the program, and its standard streams. */
    public Files files() {
        return files;
    }

    /** Writes texts, with tabs between them, and a line end. */
    @TruffleBoundary
    public void printLine(ByteString[] texts) {
        try {
            files.out().file().writeLine(texts);
        } catch (IOException nobodyReads) {
            env.getContext().closeExited(null, OUTPUT_GONE);
        }
    }
}
