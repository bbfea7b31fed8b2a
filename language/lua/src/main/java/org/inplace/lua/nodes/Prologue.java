package org.inplace.lua.nodes;

import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;

import org.inplace.core.call.FunctionRoot;
import org.inplace.core.node.Statement;
import org.inplace.core.place.Place;
import org.inplace.core.tool.Parameters;
import org.inplace.core.value.Null;
import org.inplace.lua.Language;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Results;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

/** Puts the arguments where the body of a function looks for them. */
public final class Prologue extends Statement implements Parameters {

    private static final ByteString COUNT = ByteString.of("n");

    private final List<String> names;
    @Children private final Place[] parameters;
    private final int extra;
    @Child private Place arg;

    /**
     * @param extra the slot for the arguments behind the parameters; negative if nobody asks for them
     * @param arg the hidden variable {@code arg}, or null
     */
    public Prologue(List<String> names, Place[] parameters, int extra, Place arg) {
        this.names = names;
        this.parameters = parameters;
        this.extra = extra;
        this.arg = arg;
    }

    @Override
    public void each(ObjIntConsumer<String> to) {
        for (int i = 0; i < names.size(); i++) {
            to.accept(names.get(i), FunctionRoot.FIRST_ARGUMENT + i);
        }
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object[] arguments = frame.getArguments();
        for (int i = 0; i < parameters.length; i++) {
            int index = FunctionRoot.FIRST_ARGUMENT + i;
            parameters[i].set(frame, index < arguments.length ? arguments[index] : Null.INSTANCE);
        }
        int from = FunctionRoot.FIRST_ARGUMENT + parameters.length;
        if (extra >= 0) {
            frame.setObject(extra, rest(arguments, from));
        }
        if (arg != null) {
            arg.set(frame, table(rest(arguments, from)));
        }
        return null;
    }

    private static Object[] rest(Object[] arguments, int from) {
        return arguments.length > from ? Arrays.copyOfRange(arguments, from, arguments.length) : Results.NONE;
    }

    @TruffleBoundary
    private Table table(Object[] values) {
        Table table = Language.get(this).newTable(values.length, 1);
        for (int i = 0; i < values.length; i++) {
            table.put(i + 1L, values[i]);
        }
        table.putField(COUNT, (long) values.length);
        return table;
    }
}
