package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.node.Statement;
import org.inplace.core.place.Place;
import org.inplace.core.value.Container;

/** Moves an argument to its parameter. */
public final class InitParameter extends Statement {

    private final int index;
    private final boolean keeps;
    @Child private Place parameter;

    /**
     * @param index the index among the frame's arguments
     * @param keeps whether the function may store the argument or change it, so that a container must be marked
     */
    public InitParameter(int index, boolean keeps, Place parameter) {
        this.index = index;
        this.keeps = keeps;
        this.parameter = parameter;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object argument = frame.getArguments()[index];
        parameter.set(frame, keeps ? Container.share(argument) : argument);
        return null;
    }
}
