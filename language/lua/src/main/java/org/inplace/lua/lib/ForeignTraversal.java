package org.inplace.lua.lib;

import org.inplace.core.builtin.Builtin;
import org.inplace.core.interop.Import;
import org.inplace.core.value.Null;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Foreign;
import org.inplace.lua.runtime.Results;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.nodes.Node;

/** {@code pairs} and {@code ipairs} of values of other languages. */
final class ForeignTraversal {

    private static final InteropLibrary INTEROP = InteropLibrary.getUncached();

    /** One step of a traversal: a key and a value, or nothing at the end. */
    private interface Step {
        Object next() throws InteropException;
    }

    private ForeignTraversal() {
    }

    /** The elements of arrays by index, entries of hashes, members of objects by name; what iterators give, with its number. */
    @TruffleBoundary
    static Object pairs(Node at, Object value) {
        try {
            if (INTEROP.hasArrayElements(value)) {
                return traversal(value, elements(value, false));
            }
            if (INTEROP.hasHashEntries(value)) {
                return traversal(value, entries(INTEROP.getHashEntriesIterator(value)));
            }
            if (INTEROP.isIterator(value)) {
                return traversal(value, numbered(value));
            }
            if (INTEROP.hasIterator(value)) {
                return traversal(value, numbered(INTEROP.getIterator(value)));
            }
            if (INTEROP.hasMembers(value)) {
                return traversal(value, members(value, INTEROP.getMembers(value)));
            }
        } catch (InteropException e) {
            throw Errors.operation(at, Import.message(e));
        }
        throw Errors.type(at, new Object[] {value}, 0, "table");
    }

    /** The elements of arrays, up to a nil. */
    @TruffleBoundary
    static Object ipairs(Node at, Object value) {
        if (!INTEROP.hasArrayElements(value)) {
            throw Errors.type(at, new Object[] {value}, 0, "table");
        }
        return traversal(value, elements(value, true));
    }

    private static Object[] traversal(Object value, Step step) {
        Builtin next = Library.builtin("next", (at, _) -> {
            try {
                return step.next();
            } catch (InteropException e) {
                throw Errors.operation(at, Import.message(e));
            }
        });
        return Results.of(next, value, Null.INSTANCE);
    }

    private static Step elements(Object array, boolean toNil) {
        long[] index = {0};
        return () -> {
            if (index[0] >= INTEROP.getArraySize(array)) {
                return Results.NONE;
            }
            Object element = Foreign.toLua(INTEROP.readArrayElement(array, index[0]++));
            return toNil && element == Null.INSTANCE ? Results.NONE : Results.of(index[0], element);
        };
    }

    private static Step entries(Object iterator) {
        return () -> {
            if (!INTEROP.hasIteratorNextElement(iterator)) {
                return Results.NONE;
            }
            Object entry = INTEROP.getIteratorNextElement(iterator);
            return Results.of(Foreign.toLua(INTEROP.readArrayElement(entry, 0)), Foreign.toLua(INTEROP.readArrayElement(entry, 1)));
        };
    }

    private static Step numbered(Object iterator) {
        long[] count = {0};
        return () -> INTEROP.hasIteratorNextElement(iterator) ? Results.of(++count[0], Foreign.toLua(INTEROP.getIteratorNextElement(iterator))) : Results.NONE;
    }

    private static Step members(Object object, Object names) {
        long[] index = {0};
        return () -> {
            if (index[0] >= INTEROP.getArraySize(names)) {
                return Results.NONE;
            }
            String name = INTEROP.asString(INTEROP.readArrayElement(names, index[0]++));
            return Results.of(Foreign.toLua(name), Foreign.toLua(INTEROP.readMember(object, name)));
        };
    }
}
