package org.inplace.lua.nodes;

import org.inplace.core.op.Unary;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Sites;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;

/** {@code #}. */
public abstract class Length extends Unary implements Sites.Located {

    private final int line;
    private final String what;

    /** @param what the operand as the program names it, or null */
    Length(int line, String what) {
        this.line = line;
        this.what = what;
    }

    @Override
    public int line() {
        return line;
    }

    @Specialization
    static long table(Table table) {
        return table.length();
    }

    @Specialization
    static long string(ByteString string) {
        return string.length();
    }

    @Fallback
    Object other(Object value) {
        return Operations.length(value, this, what);
    }
}
