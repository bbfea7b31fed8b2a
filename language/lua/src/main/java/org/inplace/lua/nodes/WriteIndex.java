package org.inplace.lua.nodes;

import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;
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
import com.oracle.truffle.api.profiles.BranchProfile;

/** {@code object[key] = value} with any key. */
@NodeChild(value = "object", type = Expression.class)
@NodeChild(value = "key", type = Expression.class)
@NodeChild(value = "value", type = Expression.class)
public abstract class WriteIndex extends Statement implements Sites.Located {

    private final int line;
    private final String what;
    private final BranchProfile rare = BranchProfile.create();
    @Child private Metamethod handler;

    /** @param what the object as the program names it, or null */
    WriteIndex(int line, String what) {
        this.line = line;
        this.what = what;
    }

    /** A node for values that its user has. */
    public static WriteIndex create() {
        return WriteIndexNodeGen.create(0, null, null, null, null);
    }

    @Override
    public final int line() {
        return line;
    }

    public abstract Object executeWith(VirtualFrame frame, Object object, Object key, Object value);

    @Specialization(guards = "isLongs(table)")
    Object longElement(Table table, long key, long value) {
        long[] elements = (long[]) table.array();
        int index = (int) (key - 1);
        if (index == key - 1 && Integer.compareUnsigned(index, elements.length) < 0) {
            if (elements[index] != Table.LONG_HOLE) {
                elements[index] = value;
                return null;
            }
            if (table.metatable() == null) {
                elements[index] = value;
                table.noteSet(index);
                return null;
            }
        }
        general(table, key, value);
        return null;
    }

    @Specialization(guards = "isDoubles(table)")
    Object doubleElement(Table table, long key, double value) {
        double[] elements = (double[]) table.array();
        int index = (int) (key - 1);
        if (index == key - 1 && Integer.compareUnsigned(index, elements.length) < 0) {
            if (Double.doubleToRawLongBits(elements[index]) != Table.DOUBLE_HOLE) {
                elements[index] = value;
                return null;
            }
            if (table.metatable() == null) {
                elements[index] = value;
                table.noteSet(index);
                return null;
            }
        }
        general(table, key, value);
        return null;
    }

    @Specialization(guards = "isDoubles(table)")
    Object longAmongDoubles(Table table, long key, long value) {
        return doubleElement(table, key, value);
    }

    @Specialization(guards = "isBooleans(table)")
    Object booleanElement(Table table, long key, boolean value) {
        byte[] elements = (byte[]) table.array();
        int index = (int) (key - 1);
        if (index == key - 1 && Integer.compareUnsigned(index, elements.length) < 0) {
            if (elements[index] != Table.BYTE_HOLE) {
                elements[index] = Table.toByte(value);
                return null;
            }
            if (table.metatable() == null) {
                elements[index] = Table.toByte(value);
                table.noteSet(index);
                return null;
            }
        }
        general(table, key, value);
        return null;
    }

    @Specialization(guards = {"isObjects(table)", "!isNil(value)"})
    Object objectElement(Table table, long key, Object value) {
        Object[] elements = CompilerDirectives.castExact(table.array(), Object[].class);
        int index = (int) (key - 1);
        if (index == key - 1 && Integer.compareUnsigned(index, elements.length) < 0) {
            if (elements[index] != null) {
                elements[index] = value;
                return null;
            }
            // what comes first into an empty array decides how the array keeps its elements
            if ((index > 0 || !Table.isUnboxed(value)) && table.metatable() == null) {
                elements[index] = value;
                table.noteSet(index);
                return null;
            }
        }
        general(table, key, value);
        return null;
    }

    @Specialization(guards = "isObjects(table)")
    Object noElement(Table table, long key, Null value) {
        Object[] elements = CompilerDirectives.castExact(table.array(), Object[].class);
        int index = (int) (key - 1);
        if (index == key - 1 && Integer.compareUnsigned(index, elements.length) < 0) {
            if (elements[index] != null) {
                elements[index] = null;
                table.noteCleared(index);
                return null;
            }
            if (table.metatable() == null) {
                return null;
            }
        }
        general(table, key, value);
        return null;
    }

    @Specialization
    Object integer(Table table, long key, Object value) {
        general(table, key, value);
        return null;
    }

    @Specialization
    Object string(Table table, ByteString key, Object value) {
        if (WriteField.isPlain(table)) {
            table.put(key, value);
            return null;
        }
        return table.find(key) == null && isHandled(table, key, value) ? null : other(table, key, value);
    }

    @Fallback
    Object other(Object object, Object key, Object value) {
        Operations.setIndex(object, key, value, this, what);
        return null;
    }

    /** Stores where more than an element changes. Loops in which that never happens keep what they know of the table. */
    private void general(Table table, long key, Object value) {
        rare.enter();
        if (WriteField.isPlain(table)) {
            table.put(key, value);
        } else if (table.find(key) != null || !isHandled(table, key, value)) {
            Operations.setIndex(table, key, value, this, what);
        }
    }

    /** Whether a function of the program has taken the value for a key that the table does not have. */
    private boolean isHandled(Table table, Object key, Object value) {
        if (handler == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            handler = insert(new Metamethod(Event.NEWINDEX));
        }
        return handler.newIndex(table, key, value);
    }

    static boolean isNil(Object value) {
        return value == Null.INSTANCE;
    }

    static boolean isLongs(Table table) {
        return ReadIndex.isLongs(table);
    }

    static boolean isDoubles(Table table) {
        return ReadIndex.isDoubles(table);
    }

    static boolean isBooleans(Table table) {
        return ReadIndex.isBooleans(table);
    }

    static boolean isObjects(Table table) {
        return ReadIndex.isObjects(table);
    }
}
