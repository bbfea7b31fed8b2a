package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.nodes.Node;
import org.inplace.core.interop.Import;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.Kinds;

/** {@code object[index] = value} on a container that the caller owns (section 7.2). */
public abstract class WriteIndex extends Node {

    @Child private ListIndex position = new ListIndex();

    @NeverDefault
    public static WriteIndex create() {
        return WriteIndexNodeGen.create();
    }

    public abstract void execute(Object object, Object index, Object value);

    @Specialization(guards = "holdsLongs(list)")
    void longs(ListValue list, long index, long value) {
        ((long[]) list.storage())[position.within(index, list.size())] = value;
    }

    @Specialization(guards = "holdsDoubles(list)")
    void doubles(ListValue list, long index, double value) {
        ((double[]) list.storage())[position.within(index, list.size())] = value;
    }

    @Specialization(guards = "holdsBooleans(list)")
    void booleans(ListValue list, long index, boolean value) {
        ((boolean[]) list.storage())[position.within(index, list.size())] = value;
    }

    @Specialization(guards = "holdsObjects(list)")
    void objects(ListValue list, long index, Object value) {
        CompilerDirectives.castExact(list.storage(), Object[].class)[position.within(index, list.size())] = value;
    }

    @Specialization(replaces = {"longs", "doubles", "booleans", "objects"})
    void list(ListValue list, long index, Object value) {
        list.set(position.within(index, list.size()), value);
    }

    @Specialization
    void longEntry(MapValue map, Text key, long value) {
        map.put(key, value);
    }

    @Specialization
    void longEntry(MapValue map, long key, long value) {
        map.put(key, value);
    }

    @Specialization(replaces = "longEntry")
    void entry(MapValue map, Text key, Object value) {
        map.put(key, value);
    }

    @Specialization(replaces = "longEntry")
    void entry(MapValue map, long key, Object value) {
        map.put(key, value);
    }

    @Fallback
    @TruffleBoundary
    void foreign(Object object, Object index, Object value) {
        if (!Kinds.isForeign(object)) {
            throw Errors.invalidIndexAssignment(this);
        }
        InteropLibrary interop = InteropLibrary.getUncached(object);
        try {
            if (index instanceof Long i && interop.hasArrayElements(object)) {
                long size = interop.getArraySize(object);
                long at = i < 0 ? i + size : i;
                if (at < 0 || at >= size) {
                    throw Errors.bounds(i, this);
                }
                interop.writeArrayElement(object, at, value);
                return;
            }
            if (interop.hasHashEntries(object)) {
                interop.writeHashEntry(object, Import.key(object, index), value);
                return;
            }
        } catch (InteropException e) {
            throw Errors.invalidIndexAssignment(this);
        }
        throw Errors.invalidIndexAssignment(this);
    }

    static boolean holdsLongs(ListValue list) {
        return ReadIndex.holdsLongs(list);
    }

    static boolean holdsDoubles(ListValue list) {
        return ReadIndex.holdsDoubles(list);
    }

    static boolean holdsBooleans(ListValue list) {
        return ReadIndex.holdsBooleans(list);
    }

    static boolean holdsObjects(ListValue list) {
        return ReadIndex.holdsObjects(list);
    }
}
