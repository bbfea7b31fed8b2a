package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.nodes.Node;
import org.inplace.core.interop.Import;
import org.inplace.core.value.Layout;
import org.inplace.core.value.Layout.Field;
import org.inplace.core.value.Layout.Kind;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.RecordValue;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.Kinds;

/** {@code object.name = value} on a container that the caller owns (section 7.2). */
@ImportStatic(ReadField.class)
public abstract class WriteField extends Node {

    final String name;
    final Text key;

    WriteField(String name) {
        this.name = name;
        this.key = Text.of(name);
    }

    @NeverDefault
    public static WriteField create(String name) {
        return WriteFieldNodeGen.create(name);
    }

    public abstract void execute(Object object, Object value);

    @Specialization(guards = {"record.layout() == layout", "isLong(field)"}, limit = "LIMIT")
    static void longs(RecordValue record, long value, @SuppressWarnings("unused") @Cached("record.layout()") Layout layout, @Cached("layout.find(name)") Field field) {
        record.setLong(field.index(), value);
    }

    @Specialization(guards = {"record.layout() == layout", "isDouble(field)"}, limit = "LIMIT")
    static void doubles(RecordValue record, double value, @SuppressWarnings("unused") @Cached("record.layout()") Layout layout, @Cached("layout.find(name)") Field field) {
        record.setDouble(field.index(), value);
    }

    @Specialization(guards = {"record.layout() == layout", "isObject(field)"}, limit = "LIMIT")
    static void objects(RecordValue record, Object value, @SuppressWarnings("unused") @Cached("record.layout()") Layout layout, @Cached("layout.find(name)") Field field) {
        record.setObject(field.index(), value);
    }

    /** The record gets another layout by this. */
    @Specialization(guards = "!fits(record, value)")
    void transition(RecordValue record, Object value) {
        record.put(name, value);
    }

    final boolean fits(RecordValue record, Object value) {
        Field field = record.layout().find(name);
        return field != null && (field.kind() == Kind.OBJECT || field.kind() == Kind.of(value));
    }

    @Specialization(replaces = {"longs", "doubles", "objects", "transition"})
    void any(RecordValue record, Object value) {
        record.put(name, value);
    }

    @Specialization
    void entry(MapValue map, Object value) {
        map.put(key, value);
    }

    @Fallback
    @TruffleBoundary
    void other(Object object, Object value) {
        InteropLibrary interop = InteropLibrary.getUncached(object);
        try {
            if (Kinds.isForeign(object) && interop.hasHashEntries(object)) {
                interop.writeHashEntry(object, key, value);
                return;
            }
            if (Kinds.isForeign(object) && interop.isMemberWritable(object, name)) {
                interop.writeMember(object, name, value);
                return;
            }
        } catch (InteropException e) {
            throw Errors.failed("Cannot set " + name + ": " + Import.message(e), this);
        }
        throw Errors.notAStruct(this);
    }
}
