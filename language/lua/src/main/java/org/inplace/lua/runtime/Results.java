package org.inplace.lua.runtime;

import org.inplace.core.value.Null;

import com.oracle.truffle.api.CompilerDirectives;

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

    /** Whether they are an array: none, or more than one. An array of exactly this class, which takes one comparison to see. */
    public static boolean areSeveral(Object results) {
        assert !(results instanceof Object[]) || results.getClass() == Object[].class : results.getClass();
        return CompilerDirectives.isExact(results, Object[].class);
    }

    /** As an array; only if they {@link #areSeveral}. */
    public static Object[] several(Object results) {
        return CompilerDirectives.castExact(results, Object[].class);
    }

    /** The first result, nil if there is none. */
    public static Object first(Object results) {
        if (!areSeveral(results)) {
            return results;
        }
        Object[] all = several(results);
        return all.length == 0 ? Null.INSTANCE : all[0];
    }

    public static int count(Object results) {
        return areSeveral(results) ? several(results).length : 1;
    }

    /** All results as an array. */
    public static Object[] all(Object results) {
        return areSeveral(results) ? several(results) : new Object[]{results};
    }
}
