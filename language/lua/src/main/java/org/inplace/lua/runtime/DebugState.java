package org.inplace.lua.runtime;

import java.util.Map;
import java.util.WeakHashMap;

import org.inplace.core.scope.Cell;
import org.inplace.lua.tool.Hooks;

import com.oracle.truffle.api.TruffleLanguage;

/** What the library {@code debug} keeps for a context. */
public final class DebugState {

    private final Table registry;
    private final Map<Cell, Userdata> identities = new WeakHashMap<>();
    private Hooks hooks;
    /** How many threads have a hook. */
    private int hooked;

    public DebugState(Table registry) {
        this.registry = registry;
    }

    public Table registry() {
        return registry;
    }

    /** The value that stands for a variable. */
    public Userdata identity(Cell cell) {
        return identities.computeIfAbsent(cell, _ -> new Userdata(null));
    }

    /** There are more, or fewer, threads with a hook. */
    public void count(int change, TruffleLanguage.Env env) {
        boolean before = hooked > 0;
        hooked += change;
        if (hooks == null) {
            hooks = env.lookup(env.getInstruments().get(Hooks.ID), Hooks.class);
        }
        if (!before && hooked > 0) {
            hooks.acquire();
        } else if (before && hooked == 0) {
            hooks.release();
        }
    }

    /** The context ends. */
    public void dispose() {
        if (hooked > 0) {
            hooked = 0;
            hooks.release();
        }
    }
}
