package org.inplace.core.place;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import org.inplace.core.node.Expression;
import org.inplace.core.value.Text;

/** Reads a variable whose text may be growing: it does so no longer, as others may have it now. */
@NodeChild(value = "variable", type = Expression.class)
public abstract class ReadGrown extends Expression {

    @Specialization
    static long readLong(long value) {
        return value;
    }

    @Specialization
    static double readDouble(double value) {
        return value;
    }

    @Specialization
    static Text readText(Text value) {
        value.settle();
        return value;
    }

    @Specialization(replaces = {"readLong", "readDouble", "readText"})
    static Object read(Object value) {
        if (value instanceof Text text) {
            text.settle();
        }
        return value;
    }

    @Override
    public boolean readsPlace() {
        return true;
    }
}
