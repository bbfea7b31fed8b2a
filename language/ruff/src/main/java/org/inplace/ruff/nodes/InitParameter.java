package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.function.ObjIntConsumer;
import org.inplace.core.node.Statement;
import org.inplace.core.place.Place;
import org.inplace.core.tool.Parameters;
import org.inplace.core.value.Container;

/** Moves an argument to its parameter. */
public final class InitParameter extends Statement implements Parameters {

    private final String name;
    private final int index;
    private final boolean keeps;
    @Child private Place parameter;

    /**
     * @param index the index among the frame's arguments
     * @param keeps whether the function may store the argument or change it, so that a container must be marked
     */
    public InitParameter(String name, int index, boolean keeps, Place parameter) {
        this.name = name;
        this.index = index;
        this.keeps = keeps;
        this.parameter = parameter;
    }

    @Override
    public void each(ObjIntConsumer<String> to) {
        to.accept(name, index);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object argument = frame.getArguments()[index];
        parameter.set(frame, keeps ? Container.share(argument) : argument);
        return null;
    }
}
