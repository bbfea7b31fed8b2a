package org.inplace.lua.nodes;

import org.inplace.core.node.Expression;
import org.inplace.core.value.Null;
import org.inplace.lua.Context;
import org.inplace.lua.Language;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Metatables;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Property;
import org.inplace.lua.runtime.Prototype;
import org.inplace.lua.runtime.Shape;
import org.inplace.lua.runtime.Sites;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Idempotent;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.NonIdempotent;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;

/**
 * {@code object.name}, for globals and methods as well. Remembers, for the shapes that it has seen, in which slot the value is; and
 * for objects that have the name from a metatable's {@code __index}, the value itself, for as long as nothing on the way to it changes.
 */
@ImportStatic({Property.class, Prototype.class})
@NodeChild(value = "object", type = Expression.class)
public abstract class ReadField extends Expression implements Sites.Located {

    private final ByteString key;
    private final int line;
    private final String what;
    @Child private Absent absent;

    /** @param what the object as the program names it, or null */
    ReadField(ByteString key, int line, String what) {
        this.key = key;
        this.line = line;
        this.what = what;
    }

    @Override
    public final int line() {
        return line;
    }

    public abstract Object executeWith(VirtualFrame frame, Object object);

    @Idempotent
    final ByteString key() {
        return key;
    }

    @Specialization(guards = {"table.shape() == shape", "slot >= 0"}, limit = "3")
    static long longField(Table table, @SuppressWarnings("unused") @Cached("table.shape()") Shape shape, @Cached("shape.slot(key(), LONG)") int slot) {
        return table.numberAt(slot);
    }

    @Specialization(guards = {"table.shape() == shape", "slot >= 0"}, limit = "3")
    static double doubleField(Table table, @SuppressWarnings("unused") @Cached("table.shape()") Shape shape, @Cached("shape.slot(key(), DOUBLE)") int slot) {
        return Double.longBitsToDouble(table.numberAt(slot));
    }

    @Specialization(guards = {"table.shape() == shape", "slot >= 0"}, limit = "6")
    Object objectField(Table table, @SuppressWarnings("unused") @Cached("table.shape()") Shape shape, @Cached("shape.slot(key(), OBJECT)") int slot) {
        Object value = table.objectAt(slot);
        return value != null ? value : missing(table);
    }

    /** A name that a table without a metatable does not have. */
    @Specialization(guards = {"table.shape() == shape", "absent", "table.metatable() == null"}, limit = "6")
    static Object nothing(@SuppressWarnings("unused") Table table, @SuppressWarnings("unused") @Cached("table.shape()") Shape shape,
                    @SuppressWarnings("unused") @Cached("isAbsent(shape, key())") boolean absent) {
        return Null.INSTANCE;
    }

    /** What an object has from its metatable; or does not have, so that nil is as good as any other value. Only code of one context relies on that. */
    @Specialization(guards = {"table.shape() == shape", "prototype != null", "table.metatable() == prototype.metatable()"}, assumptions = {"prototype.unchanged()", "oneContext()"}, limit = "6")
    static Object inherited(@SuppressWarnings("unused") Table table, @SuppressWarnings("unused") @Cached("table.shape()") Shape shape,
                    @Cached("find(table, key())") Prototype prototype) {
        return prototype.value();
    }

    @Specialization(guards = {"table.shape() == shape", "absent"}, limit = "6")
    Object looked(Table table, @SuppressWarnings("unused") @Cached("table.shape()") Shape shape, @SuppressWarnings("unused") @Cached("isAbsent(shape, key())") boolean absent) {
        return missing(table);
    }

    /** Where the name is an entry, it is in no slot. */
    @Specialization(guards = {"entry >= 0", "table.isEntry(entry, own)"}, limit = "2")
    Object entry(Table table, @Cached("table.entry(key())") int entry, @SuppressWarnings("unused") @Cached("table.entryKey(entry, key())") ByteString own) {
        Object value = table.entryValue(entry);
        return value != null ? value : missing(table);
    }

    /** The entries of a weak table are elsewhere. */
    @Specialization(guards = "table.isWeak()")
    Object weak(Table table) {
        Object value = table.find(key);
        return value != null ? value : missing(table);
    }

    /** A name that a dictionary does not have, or not yet. */
    @Specialization(guards = {"table.shape().isDictionary()", "!table.isWeak()", "table.entry(key()) < 0"})
    Object noEntry(Table table) {
        return missing(table);
    }

    @Specialization(guards = {"prototype != null", "strings() == prototype.metatable()"}, assumptions = {"prototype.unchanged()", "oneContext()"})
    static Object ofString(@SuppressWarnings("unused") ByteString string, @Cached(value = "inMetatable(strings(), key())", neverDefault = false) Prototype prototype) {
        return prototype.value();
    }

    @Specialization(guards = "strings() != null", replaces = "ofString")
    Object anyString(ByteString string, @Cached("inherit()") Inherit inherit) {
        return inherit.execute(string, strings());
    }

    @Specialization(replaces = {"longField", "doubleField", "objectField", "nothing", "inherited", "looked", "entry", "weak", "noEntry"})
    Object any(Table table) {
        Shape shape = table.shape();
        Object value;
        if (shape.isDictionary()) {
            value = table.find(key);
        } else {
            Property property = shape.lookup(key);
            value = property == null ? null : table.valueOf(property);
        }
        return value != null ? value : missing(table);
    }

    @Fallback
    Object other(Object object) {
        return Operations.index(object, key, this, what);
    }

    @NonIdempotent
    final Table strings() {
        return Context.get(this).metatable(Metatables.Kind.STRING);
    }

    @NeverDefault
    final Inherit inherit() {
        return new Inherit(key, what);
    }

    final Assumption oneContext() {
        return Language.get(this).oneContext();
    }

    static boolean isAbsent(Shape shape, ByteString key) {
        return !shape.isDictionary() && shape.find(key) == null;
    }

    private Object missing(Table table) {
        if (absent == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            absent = insert(AbsentNodeGen.create(key, what));
        }
        return absent.execute(table);
    }
}
