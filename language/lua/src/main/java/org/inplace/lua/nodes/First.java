package org.inplace.lua.nodes;

import org.inplace.core.node.Expression;
import org.inplace.lua.runtime.Results;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.ConditionProfile;

/** Exactly one of the values of an expression that may have any number: {@code (f())}, or a call where one value is wanted. */
public final class First extends Expression {

    @Child private Expression several;
    private final ConditionProfile one = ConditionProfile.create();

    /** @param several gives {@link Results} */
    public First(Expression several) {
        this.several = several;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object results = several.execute(frame);
        return one.profile(!Results.areSeveral(results)) ? results : Results.first(results);
    }
}
