package org.inplace.lua.nodes;

import org.inplace.core.op.Unary;
import org.inplace.core.value.Null;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;

/** Whether a value counts as true. */
public abstract class Truth extends Unary {

    @Specialization
    static boolean truth(boolean value) {
        return value;
    }

    @Specialization
    static boolean nil(@SuppressWarnings("unused") Null value) {
        return false;
    }

    @Fallback
    static boolean other(@SuppressWarnings("unused") Object value) {
        return true;
    }
}
