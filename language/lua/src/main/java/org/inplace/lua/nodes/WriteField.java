package org.inplace.lua.nodes;

import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;
import org.inplace.core.value.Null;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Event;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Property;
import org.inplace.lua.runtime.Shape;
import org.inplace.lua.runtime.Sites;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Idempotent;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.BranchProfile;

/** {@code object.name = value}, for globals as well. Remembers slots as {@link ReadField} does. */
@ImportStatic(Property.class)
@NodeChild(value = "object", type = Expression.class)
@NodeChild(value = "value", type = Expression.class)
public abstract class WriteField extends Statement implements Sites.Located {

    private final ByteString key;
    private final int line;
    private final String what;
    private final BranchProfile handled = BranchProfile.create();
    @Child private NewKeys newKeys;
    @Child private Metamethod handler;

    /** @param what the object as the program names it, or null */
    WriteField(ByteString key, int line, String what) {
        this.key = key;
        this.line = line;
        this.what = what;
    }

    @Override
    public final int line() {
        return line;
    }

    public abstract Object executeWith(VirtualFrame frame, Object object, Object value);

    @Idempotent
    final ByteString key() {
        return key;
    }

    @Specialization(guards = {"table.shape() == shape", "!shape.isGuarded()", "slot >= 0"}, limit = "3")
    static Object longField(Table table, long value, @SuppressWarnings("unused") @Cached("table.shape()") Shape shape, @Cached("shape.slot(key(), LONG)") int slot) {
        table.setNumberAt(slot, value);
        return null;
    }

    @Specialization(guards = {"table.shape() == shape", "!shape.isGuarded()", "slot >= 0"}, limit = "3")
    static Object doubleField(Table table, double value, @SuppressWarnings("unused") @Cached("table.shape()") Shape shape, @Cached("shape.slot(key(), DOUBLE)") int slot) {
        table.setNumberAt(slot, Double.doubleToRawLongBits(value));
        return null;
    }

    @Specialization(guards = {"table.shape() == shape", "!shape.isGuarded()", "slot >= 0"}, limit = "3")
    static Object longAsDouble(Table table, long value, @SuppressWarnings("unused") @Cached("table.shape()") Shape shape, @Cached("shape.slot(key(), DOUBLE)") int slot) {
        table.setNumberAt(slot, Double.doubleToRawLongBits(value));
        return null;
    }

    @Specialization(guards = {"table.shape() == shape", "!shape.isGuarded()", "slot >= 0"}, limit = "6")
    Object objectField(Table table, Object value, @SuppressWarnings("unused") @Cached("table.shape()") Shape shape, @Cached("shape.slot(key(), OBJECT)") int slot) {
        if (table.objectAt(slot) == null && !storesNewKeys(table)) {
            handled.enter();
            return other(table, value);
        }
        table.setObjectAt(slot, value == Null.INSTANCE ? null : value);
        return null;
    }

    /** A new key: the table takes the shape that has it. */
    @Specialization(guards = {"table.shape() == shape", "larger != null", "kindOf(value) == kind", "table.canAdvance(shape.count())", "storesNewKeys(table)"}, limit = "6")
    static Object newField(Table table, Object value, @SuppressWarnings("unused") @Cached("table.shape()") Shape shape,
                    @SuppressWarnings("unused") @Cached("kindOf(value)") int kind, @Cached("larger(shape, kind)") Shape larger) {
        table.advance(larger);
        Property added = larger.last();
        if (added.kind() == Property.LONG) {
            table.setNumberAt(added.slot(), (long) value);
        } else if (added.kind() == Property.DOUBLE) {
            table.setNumberAt(added.slot(), Double.doubleToRawLongBits(value instanceof Long l ? l : (double) value));
        } else {
            table.setObjectAt(added.slot(), value);
        }
        return null;
    }

    /** A key that the table does not have anyway. */
    @Specialization(guards = {"table.shape() == shape", "absent", "table.metatable() == null"}, limit = "2")
    static Object nothing(@SuppressWarnings("unused") Table table, @SuppressWarnings("unused") Null value, @SuppressWarnings("unused") @Cached("table.shape()") Shape shape,
                    @SuppressWarnings("unused") @Cached("isAbsent(shape)") boolean absent) {
        return null;
    }

    @Specialization(guards = {"table.shape().isDictionary()", "!table.shape().isGuarded()", "entry >= 0", "table.isEntry(entry, own)"}, limit = "2")
    Object entry(Table table, Object value, @Cached("table.entry(key())") int entry, @SuppressWarnings("unused") @Cached("table.entryKey(entry, key())") ByteString own) {
        if (table.entryValue(entry) == null && !storesNewKeys(table)) {
            handled.enter();
            return other(table, value);
        }
        table.setEntryValue(entry, value == Null.INSTANCE ? null : value);
        return null;
    }

    /** What happens seldom to each table, and must not make the node forget what it knows. */
    @Specialization(guards = "isRare(table, value)")
    Object rare(Table table, Object value) {
        if (isPlain(table)) {
            table.putField(key, value);
            return null;
        }
        return other(table, value);
    }

    @Specialization(guards = {"!table.shape().isReadOnly()", "storesNewKeys(table)"}, replaces = {"longField", "doubleField", "longAsDouble", "objectField", "newField", "nothing", "entry", "rare"})
    Object any(Table table, Object value) {
        Shape shape = table.shape();
        Property property = shape.isDictionary() || shape.isGuarded() ? null : shape.lookup(key);
        if (property != null && property.takes(value)) {
            table.store(property, value == Null.INSTANCE ? null : value);
        } else {
            table.putField(key, value);
        }
        return null;
    }

    @Fallback
    Object other(Object object, Object value) {
        if (object instanceof Table table && table.find(key) == null) {
            if (handler == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                handler = insert(new Metamethod(Event.NEWINDEX));
            }
            if (handler.newIndex(table, key, value)) {
                return null;
            }
        }
        Operations.setField(object, key, value, this, what);
        return null;
    }

    /** Whether nothing handles {@code __newindex}. */
    final boolean storesNewKeys(Table table) {
        if (table.metatable() == null) {
            return true;
        }
        if (newKeys == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            newKeys = insert(NewKeysNodeGen.create());
        }
        return newKeys.executeStored(table);
    }

    /** Whether a change needs nothing but the table. */
    static boolean isPlain(Table table) {
        return table.metatable() == null && !table.shape().isReadOnly();
    }

    /** Whether a table's changes are noticed, or it gets a new dictionary entry, or a slot of another kind. */
    @TruffleBoundary
    final boolean isRare(Table table, Object value) {
        Shape shape = table.shape();
        if (shape.isGuarded()) {
            return true;
        }
        if (shape.isDictionary()) {
            return table.entry(key) < 0;
        }
        Property property = shape.find(key);
        if (property == null) {
            return value == Null.INSTANCE || shape.isFull() || !table.canAdvance(shape.count());
        }
        return !property.takes(value);
    }

    /** The shape that a table of another shape takes with the key; null if it keeps its new keys elsewhere, or has this one. */
    final Shape larger(Shape shape, int kind) {
        return shape.isDictionary() || shape.isGuarded() || shape.find(key) != null || shape.isFull() || kind == NIL ? null : shape.with(key, kind);
    }

    final boolean isAbsent(Shape shape) {
        return !shape.isDictionary() && !shape.isGuarded() && shape.find(key) == null;
    }

    static final int NIL = -1;

    static int kindOf(Object value) {
        return value == Null.INSTANCE ? NIL : Property.kind(value);
    }
}
