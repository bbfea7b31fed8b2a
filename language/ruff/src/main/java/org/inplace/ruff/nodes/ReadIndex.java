package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.profiles.BranchProfile;
import org.inplace.core.interop.Import;
import org.inplace.core.op.Binary;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.BytesValue;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.Kinds;

/** {@code object[index]} (section 8.5). */
public abstract class ReadIndex extends Binary {

    private final BranchProfile failed = BranchProfile.create();
    @Child private ListIndex position = new ListIndex();

    @Specialization(guards = "holdsLongs(list)")
    long longs(ListValue list, long index) {
        return ((long[]) list.storage())[position.within(index, list.size())];
    }

    @Specialization(guards = "holdsDoubles(list)")
    double doubles(ListValue list, long index) {
        return ((double[]) list.storage())[position.within(index, list.size())];
    }

    @Specialization(guards = "holdsBooleans(list)")
    boolean booleans(ListValue list, long index) {
        return ((boolean[]) list.storage())[position.within(index, list.size())];
    }

    @Specialization(guards = "holdsObjects(list)")
    Object objects(ListValue list, long index) {
        return CompilerDirectives.castExact(list.storage(), Object[].class)[position.within(index, list.size())];
    }

    @Specialization
    Text character(Text text, long index) {
        return text.charAt(position.within(index, text.length()));
    }

    @Specialization
    long oneByte(BytesValue bytes, long index) {
        return bytes.get(position.within(index, bytes.size()));
    }

    @Specialization(guards = "map.hasLongs()")
    long longEntry(MapValue map, Text key) {
        return map.longAt(found(map.find(key), key));
    }

    @Specialization(guards = "map.hasLongs()")
    long longEntry(MapValue map, long key) {
        return map.longAt(found(map.find(key), key));
    }

    @Specialization(replaces = "longEntry")
    Object entry(MapValue map, Text key) {
        return map.valueAt(found(map.find(key), key));
    }

    @Specialization(replaces = "longEntry")
    Object entry(MapValue map, long key) {
        return map.valueAt(found(map.find(key), key));
    }

    private int found(int position, Object key) {
        if (position < 0) {
            failed.enter();
            throw Errors.missingKey(key, this);
        }
        return position;
    }

    @Fallback
    @TruffleBoundary
    Object foreign(Object object, Object index) {
        if (!Kinds.isForeign(object)) {
            throw Errors.invalidIndex(this);
        }
        InteropLibrary interop = InteropLibrary.getUncached(object);
        try {
            if (index instanceof Long i && interop.hasArrayElements(object)) {
                long size = interop.getArraySize(object);
                long at = i < 0 ? i + size : i;
                if (at < 0 || at >= size) {
                    throw Errors.bounds(i, this);
                }
                return Import.value(interop.readArrayElement(object, at));
            }
            if (interop.hasHashEntries(object)) {
                Object key = Import.key(object, index);
                if (!interop.isHashEntryReadable(object, key)) {
                    throw Errors.missingKey(index, this);
                }
                return Import.value(interop.readHashValue(object, key));
            }
        } catch (InteropException e) {
            throw Errors.invalidIndex(this);
        }
        throw Errors.invalidIndex(this);
    }

    static boolean holdsLongs(ListValue list) {
        return list.storage() instanceof long[];
    }

    static boolean holdsDoubles(ListValue list) {
        return list.storage() instanceof double[];
    }

    static boolean holdsBooleans(ListValue list) {
        return list.storage() instanceof boolean[];
    }

    static boolean holdsObjects(ListValue list) {
        return CompilerDirectives.isExact(list.storage(), Object[].class);
    }

    @Override
    public boolean readsPlace() {
        return true;
    }
}
