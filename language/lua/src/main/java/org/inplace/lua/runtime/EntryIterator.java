package org.inplace.lua.runtime;

import org.inplace.core.value.ListValue;
import org.inplace.core.value.Text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.StopIterationException;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/** The entries of a table as other languages iterate over them: arrays of a key and a value. */
@ExportLibrary(InteropLibrary.class)
final class EntryIterator implements TruffleObject {

    private final Table table;
    private int position;

    EntryIterator(Table table) {
        this.table = table;
    }

    @ExportMessage
    boolean isIterator() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    boolean hasIteratorNextElement() {
        return table.next(position) > 0;
    }

    @ExportMessage
    @TruffleBoundary
    Object getIteratorNextElement() throws StopIterationException {
        int next = table.next(position);
        if (next < 0) {
            throw StopIterationException.create();
        }
        position = next;
        return ListValue.of(text(table.keyAt(next)), text(table.valueAt(next)));
    }

    private static Object text(Object value) {
        return value instanceof ByteString string ? Text.of(string.toString()) : value;
    }
}
