package org.inplace.lua;

import org.inplace.lua.runtime.LuaThread;
import org.inplace.lua.runtime.Metatables;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.nodes.Node;

/** What belongs to one run of Lua: its globals, the metatables that values of a type share, its threads. */
public final class Context {

    private static final TruffleLanguage.ContextReference<Context> REFERENCE = TruffleLanguage.ContextReference.create(Language.class);

    private final TruffleLanguage.Env env;
    private final Table globals;
    private final Table[] metatables = new Table[Metatables.Kind.values().length];
    private final LuaThread main;

    /** How many activations are live on the running thread. */
    private int depth;

    Context(Language language, TruffleLanguage.Env env) {
        this.env = env;
        this.globals = language.newTable();
        this.main = new LuaThread(globals);
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

    /** The thread that is not a coroutine. */
    public LuaThread main() {
        return main;
    }

    public int depth() {
        return depth;
    }

    public void setDepth(int depth) {
        this.depth = depth;
    }
}
