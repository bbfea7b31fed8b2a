package org.inplace.lua.runtime;

import com.oracle.truffle.api.interop.TruffleObject;

/** A value of type {@code userdata}: an identity with a metatable. Files and the proxies of {@code newproxy} are userdata. */
public class Userdata implements TruffleObject {

    private Table metatable;

    public Userdata(Table metatable) {
        this.metatable = metatable;
    }

    /** What is printed as its address; null if that is any number of its own. */
    public String address() {
        return null;
    }

    /** Null if there is none. */
    public final Table metatable() {
        return metatable;
    }

    public final void setMetatable(Table metatable) {
        this.metatable = metatable;
    }
}
