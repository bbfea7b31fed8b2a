package org.inplace.lua.runtime;

import org.inplace.core.value.Null;

/**
 * How functions hand over their results: a single one as itself, none or several as an {@code Object[]}, which is no Lua value.
 */
public final class Results {

    public static final Object[] NONE = {};

    private Results() {
    }

    /** Several results. */
    public static Object[] of(Object... results) {
        return results;
    }

    /** The first result, nil if there is none. */
    public static Object first(Object results) {
        return results instanceof Object[] all ? all.length == 0 ? Null.INSTANCE : all[0] : results;
    }

    public static int count(Object results) {
        return results instanceof Object[] all ? all.length : 1;
    }

    /** All results as an array. */
    public static Object[] all(Object results) {
        return results instanceof Object[] all ? all : new Object[]{results};
    }
}
