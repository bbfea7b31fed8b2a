package org.inplace.lua.runtime;

import com.oracle.truffle.api.interop.TruffleObject;

/** A coroutine as a value. */
public final class LuaThread implements TruffleObject {

    private Table globals;

    public LuaThread(Table globals) {
        this.globals = globals;
    }

    /** The globals of chunks that this thread loads. */
    public Table globals() {
        return globals;
    }

    public void setGlobals(Table globals) {
        this.globals = globals;
    }
}
