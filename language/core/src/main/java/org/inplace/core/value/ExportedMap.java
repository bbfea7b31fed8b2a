package org.inplace.core.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnknownKeyException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import org.inplace.core.interop.Import;

/**
 * What a map is to other languages and to the host: a hash, and an object whose members are the entries. What is read is
 * shared by that, since the reader may store it; and a map that is not private cannot be written, as only the places that
 * hold it can be given another value.
 */
@ExportLibrary(InteropLibrary.class)
abstract class ExportedMap extends Container {

    public abstract int size();

    public abstract int find(long key);

    public abstract int find(Text key);

    public abstract int next(int position);

    public abstract Text keyAt(int position);

    public abstract Object valueAt(int position);

    public abstract void put(long key, Object value);

    public abstract void put(Text key, Object value);

    public abstract Object removeAt(int position);

    @ExportMessage
    Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return Display.preview(this);
    }

    @ExportMessage
    boolean hasHashEntries() {
        return true;
    }

    @ExportMessage
    long getHashSize() {
        return size();
    }

    @ExportMessage
    boolean isHashEntryReadable(Object key) {
        return find(key) >= 0;
    }

    @ExportMessage
    Object readHashValue(Object key) throws UnknownKeyException {
        int position = find(key);
        if (position < 0) {
            throw UnknownKeyException.create(key);
        }
        return share(valueAt(position));
    }

    @ExportMessage(name = "isHashEntryRemovable")
    @ExportMessage
    boolean isHashEntryModifiable(Object key) {
        return isPrivate() && find(key) >= 0;
    }

    @ExportMessage
    boolean isHashEntryInsertable(Object key) {
        return isPrivate() && ForeignKey.of(key) != null && find(key) < 0;
    }

    @ExportMessage
    @TruffleBoundary
    void writeHashEntry(Object key, Object value) throws UnsupportedMessageException, UnsupportedTypeException {
        requirePrivate();
        switch (ForeignKey.of(key)) {
            case Long number -> put((long) number, share(Import.value(value)));
            case Text text -> put(text, share(Import.value(value)));
            case null, default -> throw UnsupportedTypeException.create(new Object[] {key});
        }
    }

    @ExportMessage
    void removeHashEntry(Object key) throws UnsupportedMessageException, UnknownKeyException {
        requirePrivate();
        int position = find(key);
        if (position < 0) {
            throw UnknownKeyException.create(key);
        }
        removeAt(position);
    }

    @ExportMessage
    Object getHashEntriesIterator() {
        return new MapIterator(this);
    }

    private int find(Object foreign) {
        return switch (ForeignKey.of(foreign)) {
            case Long number -> find((long) number);
            case Text text -> find(text);
            case null, default -> -1;
        };
    }

    private void requirePrivate() throws UnsupportedMessageException {
        if (!isPrivate()) {
            throw UnsupportedMessageException.create();
        }
    }

    @ExportMessage
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
        ListValue members = new ListValue();
        for (int i = next(0); i >= 0; i = next(i + 1)) {
            members.append(keyAt(i));
        }
        return members;
    }

    @ExportMessage
    boolean isMemberReadable(String member) {
        return find(Text.of(member)) >= 0;
    }

    @ExportMessage
    Object readMember(String member) throws UnknownIdentifierException {
        int position = find(Text.of(member));
        if (position < 0) {
            throw UnknownIdentifierException.create(member);
        }
        return share(valueAt(position));
    }

    @ExportMessage(name = "isMemberRemovable")
    @ExportMessage
    boolean isMemberModifiable(String member) {
        return isPrivate() && isMemberReadable(member);
    }

    @ExportMessage
    boolean isMemberInsertable(String member) {
        return isPrivate() && !isMemberReadable(member);
    }

    @ExportMessage
    void writeMember(String member, Object value) throws UnsupportedMessageException {
        requirePrivate();
        put(Text.of(member), share(Import.value(value)));
    }

    @ExportMessage
    void removeMember(String member) throws UnsupportedMessageException, UnknownIdentifierException {
        requirePrivate();
        int position = find(Text.of(member));
        if (position < 0) {
            throw UnknownIdentifierException.create(member);
        }
        removeAt(position);
    }
}
