package org.inplace.lua.nodes;

import org.inplace.core.node.Expression;
import org.inplace.core.value.Null;
import org.inplace.lua.runtime.Results;

import com.oracle.truffle.api.frame.VirtualFrame;

/** {@code ...}: the arguments behind the parameters, or the first of them. The prologue has put them in a slot. */
public final class Varargs extends Expression {

    private final int slot;
    private final boolean several;

    /** @param several whether all are wanted, as {@link Results} */
    public Varargs(int slot, boolean several) {
        this.slot = slot;
        this.several = several;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object[] extra = (Object[]) frame.getObject(slot);
        if (several) {
            return extra;
        }
        return extra.length > 0 ? extra[0] : Null.INSTANCE;
    }
}
