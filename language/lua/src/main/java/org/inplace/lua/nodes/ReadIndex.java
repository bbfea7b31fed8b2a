package org.inplace.lua.nodes;

import org.inplace.core.node.Expression;
import org.inplace.core.value.Null;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Event;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Sites;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import com.oracle.truffle.api.profiles.BranchProfile;

/** {@code object[key]} with any key. */
@NodeChild(value = "object", type = Expression.class)
@NodeChild(value = "key", type = Expression.class)
public abstract class ReadIndex extends Expression implements Sites.Located {

    private final int line;
    private final String what;
    private final BranchProfile hole = BranchProfile.create();
    private final BranchProfile beyond = BranchProfile.create();
    @Child private Metamethod handler;

    /** @param what the object as the program names it, or null */
    ReadIndex(int line, String what) {
        this.line = line;
        this.what = what;
    }

    @Override
    public final int line() {
        return line;
    }

    public abstract Object executeWith(VirtualFrame frame, Object object, Object key);

    @Specialization(guards = "isLongs(table)", rewriteOn = UnexpectedResultException.class)
    long longElement(Table table, long key) throws UnexpectedResultException {
        long value = longAt(table, key);
        if (value == Table.LONG_HOLE) {
            throw new UnexpectedResultException(missing(table, key));
        }
        return value;
    }

    @Specialization(guards = "isDoubles(table)", rewriteOn = UnexpectedResultException.class)
    double doubleElement(Table table, long key) throws UnexpectedResultException {
        double value = doubleAt(table, key);
        if (isHole(value)) {
            throw new UnexpectedResultException(missing(table, key));
        }
        return value;
    }

    @Specialization(guards = "isBooleans(table)", rewriteOn = UnexpectedResultException.class)
    boolean booleanElement(Table table, long key) throws UnexpectedResultException {
        byte value = byteAt(table, key);
        if (value == Table.BYTE_HOLE) {
            throw new UnexpectedResultException(missing(table, key));
        }
        return Table.isTrue(value);
    }

    @Specialization(guards = "isObjects(table)")
    Object objectElement(Table table, long key) {
        Object[] elements = CompilerDirectives.castExact(table.array(), Object[].class);
        int index = (int) (key - 1);
        if (index == key - 1 && Integer.compareUnsigned(index, elements.length) < 0) {
            Object value = elements[index];
            if (value != null) {
                return value;
            }
            hole.enter();
            if (table.metatable() == null) {
                return Null.INSTANCE;
            }
        }
        return missing(table, key);
    }

    @Specialization(guards = "isLongs(table)", replaces = "longElement")
    Object longElementOrNil(Table table, long key) {
        long value = longAt(table, key);
        return value == Table.LONG_HOLE ? missing(table, key) : (Object) value;
    }

    @Specialization(guards = "isDoubles(table)", replaces = "doubleElement")
    Object doubleElementOrNil(Table table, long key) {
        double value = doubleAt(table, key);
        return isHole(value) ? missing(table, key) : (Object) value;
    }

    @Specialization(guards = "isBooleans(table)", replaces = "booleanElement")
    Object booleanElementOrNil(Table table, long key) {
        byte value = byteAt(table, key);
        return value == Table.BYTE_HOLE ? missing(table, key) : (Object) Table.isTrue(value);
    }

    @Specialization
    Object real(Table table, double key) {
        long integral = (long) key;
        if (integral == key) {
            Object value = table.element(integral);
            if (value != null) {
                return value;
            }
        }
        return other(table, key);
    }

    @Specialization
    Object string(Table table, ByteString key) {
        Object value = table.find(key);
        return value != null ? value : absent(table, key);
    }

    @Fallback
    Object other(Object object, Object key) {
        return Operations.index(object, key, this, what);
    }

    /** The value of a key that has no element in the array part. Loops in which that never happens keep what they know of the table. */
    private Object missing(Table table, long key) {
        beyond.enter();
        if (table.isArrayAlone()) {
            return Null.INSTANCE;
        }
        Object value = table.find(key);
        return value != null ? value : absent(table, key);
    }

    /** What a table without the key has from its metatable. */
    private Object absent(Table table, Object key) {
        if (table.metatable() == null) {
            return Null.INSTANCE;
        }
        if (handler == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            handler = insert(new Metamethod(Event.INDEX));
        }
        Object value = handler.index(table, key);
        return value != null ? value : Operations.index(table, key, this, what);
    }

    /** The element of a key, a hole if there is none. */
    private static long longAt(Table table, long key) {
        long[] elements = (long[]) table.array();
        int index = (int) (key - 1);
        return index == key - 1 && Integer.compareUnsigned(index, elements.length) < 0 ? elements[index] : Table.LONG_HOLE;
    }

    private static double doubleAt(Table table, long key) {
        double[] elements = (double[]) table.array();
        int index = (int) (key - 1);
        return index == key - 1 && Integer.compareUnsigned(index, elements.length) < 0 ? elements[index] : Double.longBitsToDouble(Table.DOUBLE_HOLE);
    }

    private static byte byteAt(Table table, long key) {
        byte[] elements = (byte[]) table.array();
        int index = (int) (key - 1);
        return index == key - 1 && Integer.compareUnsigned(index, elements.length) < 0 ? elements[index] : Table.BYTE_HOLE;
    }

    private static boolean isHole(double value) {
        return Double.doubleToRawLongBits(value) == Table.DOUBLE_HOLE;
    }

    static boolean isLongs(Table table) {
        return table.array() instanceof long[];
    }

    static boolean isDoubles(Table table) {
        return table.array() instanceof double[];
    }

    static boolean isBooleans(Table table) {
        return table.array() instanceof byte[];
    }

    static boolean isObjects(Table table) {
        return CompilerDirectives.isExact(table.array(), Object[].class);
    }
}
