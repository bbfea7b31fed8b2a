package org.inplace.lua.nodes;

import org.inplace.core.node.Evaluation;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Makes;
import org.inplace.core.value.Null;
import org.inplace.lua.Language;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

/** A constructor with a few positional items of one value each and nothing else. */
public final class NewList extends Expression implements Makes {

    /** More items do not get an array of exactly their number (specification, section 7.2). */
    public static final int MOST = 15;

    @Children private final Expression[] values;
    @CompilationFinal private boolean general;

    public NewList(Expression[] values) {
        this.values = values;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object[] all = Evaluation.all(frame, values, 0);
        Table table = Language.get(this).newTable();
        if (!general) {
            if (areObjects(all)) {
                table.begin(all, all.length);
                return table;
            }
            if (areLongs(all)) {
                table.begin(longs(all), all.length);
                return table;
            }
            if (areDoubles(all)) {
                table.begin(doubles(all), all.length);
                return table;
            }
            CompilerDirectives.transferToInterpreterAndInvalidate();
            general = true;
        }
        table.reserve(all.length);
        table.place(0, all, all.length);
        return table;
    }

    @ExplodeLoop
    private boolean areObjects(Object[] all) {
        for (int i = 0; i < values.length; i++) {
            if (all[i] instanceof Long || all[i] instanceof Double || all[i] == Null.INSTANCE) {
                return false;
            }
        }
        return true;
    }

    @ExplodeLoop
    private boolean areLongs(Object[] all) {
        for (int i = 0; i < values.length; i++) {
            if (!(all[i] instanceof Long)) {
                return false;
            }
        }
        return true;
    }

    @ExplodeLoop
    private boolean areDoubles(Object[] all) {
        for (int i = 0; i < values.length; i++) {
            if (!(all[i] instanceof Double)) {
                return false;
            }
        }
        return true;
    }

    @ExplodeLoop
    private long[] longs(Object[] all) {
        long[] elements = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            elements[i] = (long) all[i];
        }
        return elements;
    }

    @ExplodeLoop
    private double[] doubles(Object[] all) {
        double[] elements = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            elements[i] = (double) all[i];
        }
        return elements;
    }
}
