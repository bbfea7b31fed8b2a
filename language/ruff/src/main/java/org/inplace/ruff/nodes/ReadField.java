package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Idempotent;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import org.inplace.core.interop.Import;
import org.inplace.core.op.Unary;
import org.inplace.core.value.Layout;
import org.inplace.core.value.Layout.Field;
import org.inplace.core.value.Layout.Kind;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Null;
import org.inplace.core.value.RecordValue;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.Kinds;
import org.inplace.ruff.runtime.ModuleObject;

/** {@code receiver.name}, or {@code receiver?.name} if guarded (sections 8.6, 8.8). */
public abstract class ReadField extends Unary {

    static final int LIMIT = 4;

    final String name;
    final Text key;
    private final boolean guarded;

    ReadField(String name, boolean guarded) {
        this.name = name;
        this.key = Text.of(name);
        this.guarded = guarded;
    }

    /** The field of a receiver that is already evaluated. */
    public abstract Object executeOn(Object receiver);

    @Specialization(guards = {"record.layout() == layout", "isLong(field)"}, limit = "LIMIT")
    static long longs(RecordValue record, @SuppressWarnings("unused") @Cached("record.layout()") Layout layout, @Cached("layout.find(name)") Field field) {
        return record.getLong(field.index());
    }

    @Specialization(guards = {"record.layout() == layout", "isDouble(field)"}, limit = "LIMIT")
    static double doubles(RecordValue record, @SuppressWarnings("unused") @Cached("record.layout()") Layout layout, @Cached("layout.find(name)") Field field) {
        return record.getDouble(field.index());
    }

    @Specialization(guards = {"record.layout() == layout", "isObject(field)"}, limit = "LIMIT")
    static Object objects(RecordValue record, @SuppressWarnings("unused") @Cached("record.layout()") Layout layout, @Cached("layout.find(name)") Field field) {
        return record.getObject(field.index());
    }

    @Specialization(replaces = {"longs", "doubles", "objects"})
    Object any(RecordValue record) {
        Object value = record.get(name);
        if (value == null) {
            if (guarded) {
                return Null.INSTANCE;
            }
            throw Errors.noField(name, this);
        }
        return value;
    }

    @Specialization
    Object entry(MapValue map) {
        int position = map.find(key);
        return position < 0 ? Null.INSTANCE : map.valueAt(position);
    }

    @Specialization(guards = "module == known", limit = "2")
    static Object knownExport(@SuppressWarnings("unused") ModuleObject module,
                    @SuppressWarnings("unused") @Cached("module") ModuleObject known,
                    @Cached("export(module)") Object value) {
        return value;
    }

    @NeverDefault
    @Specialization(replaces = "knownExport")
    Object export(ModuleObject module) {
        Object value = module.get(name);
        if (value == null) {
            throw Errors.noField(name, this);
        }
        return value;
    }

    @Specialization(guards = "isGuarded()")
    static Object none(Null receiver) {
        return receiver;
    }

    @Fallback
    @TruffleBoundary
    Object foreign(Object receiver) {
        InteropLibrary interop = InteropLibrary.getUncached(receiver);
        if (!Kinds.isForeign(receiver)) {
            throw Errors.noMember(name, this);
        }
        try {
            if (interop.hasHashEntries(receiver) && interop.isHashEntryReadable(receiver, key)) {
                return Import.value(interop.readHashValue(receiver, key));
            }
            if (interop.isMemberReadable(receiver, name)) {
                return Import.value(interop.readMember(receiver, name));
            }
            if (interop.hasHashEntries(receiver)) {
                return Null.INSTANCE;
            }
        } catch (InteropException e) {
            throw Errors.noMember(name, this);
        }
        throw Errors.noMember(name, this);
    }

    @Idempotent
    final boolean isGuarded() {
        return guarded;
    }

    @Idempotent
    static boolean isLong(Field field) {
        return field != null && field.kind() == Kind.LONG;
    }

    @Idempotent
    static boolean isDouble(Field field) {
        return field != null && field.kind() == Kind.DOUBLE;
    }

    @Idempotent
    static boolean isObject(Field field) {
        return field != null && field.kind() == Kind.OBJECT;
    }

    @Override
    public boolean readsPlace() {
        return true;
    }
}
