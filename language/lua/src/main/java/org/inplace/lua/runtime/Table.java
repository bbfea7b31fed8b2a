package org.inplace.lua.runtime;

import java.util.ArrayList;
import java.util.List;

import org.inplace.core.value.ListValue;
import org.inplace.core.value.Null;
import org.inplace.core.value.Text;
import org.inplace.lua.Context;
import org.inplace.lua.Language;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnknownKeyException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/**
 * A Lua table: an array part for keys 1 to A, string keys in slots that a {@link Shape} assigns, and a {@link Hash} part for the
 * rest, or for all but the array if there are many string keys or they come from computations.
 *
 * <p>
 * Sizes follow PUC Lua 5.1 (specification, section 7.2): the array part has exactly as many slots, and the hash part (string keys
 * in slots count as part of it) exactly as much room, as there, because what {@code #} gives for tables with holes depends on it.
 *
 * <p>
 * Methods here are raw: they know nothing of metamethods. Keys may be any values but nil and NaN.
 */
@ExportLibrary(InteropLibrary.class)
public final class Table extends Entries implements TruffleObject {

    /** How many tables are known to have this as their metatable, as far as {@link Memory} wants to know. */
    private byte followers;
    private boolean noted;

    /** @param shape an empty one */
    public Table(Shape shape) {
        super(shape);
    }

    /** A table with the sizes that a constructor gives it (section 7.2). */
    public Table(Shape shape, int positional, int keyed) {
        super(shape);
        if (positional > 0) {
            Object[] elements = new Object[Sizes.rounded(positional)];
            array = elements;
        }
        room = keyed == 0 ? 0 : Sizes.power(Sizes.rounded(keyed));
    }

    // ------------------------------------------------------------------ weakness

    /** How many tables have been counted that have this one as their metatable. */
    public int followers() {
        return followers;
    }

    public void countFollower() {
        followers++;
    }

    /** Notes that the table may be, or become, a weak one. @return whether that is news */
    public boolean note() {
        boolean news = !noted;
        noted = true;
        return news;
    }

    @Override
    public boolean isWeak() {
        return hash instanceof WeakHash;
    }

    /** What of the entries is weak. */
    public Weakness weakness() {
        return hash instanceof WeakHash weak ? weak.weakness() : Weakness.NONE;
    }

    /** Makes keys or values weak, or no longer; traversals go on. */
    @TruffleBoundary
    public void setWeakness(Weakness weakness) {
        if (hash instanceof WeakHash weak) {
            weak.become(weakness);
            return;
        }
        if (weakness == Weakness.NONE) {
            return;
        }
        if (shape().isGuarded()) {
            changed();
        }
        WeakHash all = new WeakHash(weakness);
        int first = arraySize() + shape().count();
        int end = first + (hash == null ? 0 : hash.count);
        for (int position = 1; position <= end; position++) {
            Object value = valueAt(position);
            all.append(position > first ? hash.key(position - first - 1) : keyAt(position), value == Null.INSTANCE ? null : value);
        }
        makeDictionary();
        array = NO_ELEMENTS;
        filled = 0;
        room = Math.max(1, room);
        hash = all;
    }

    /** Forgets the entries of a weak table that have lost a key or value. */
    @TruffleBoundary
    public void clean() {
        if (hash instanceof WeakHash weak) {
            weak.clean();
        }
    }

    /** Lets go of what only a traversal of a weak table holds. */
    public void unpin() {
        if (hash instanceof WeakHash weak) {
            weak.unpin();
        }
    }

    // ------------------------------------------------------------------ for other languages: with metamethods

    private Object read(Object key) {
        return Foreign.toOthers(Operations.index(this, key, null, null));
    }

    private void write(Object key, Object value) {
        Operations.setIndex(this, key, Foreign.toLua(value), null, null);
    }

    /** Its sequence is an array to others, whose indexes begin at 0. */
    @ExportMessage
    @TruffleBoundary
    boolean hasArrayElements() {
        return length() > 0 || next(0) < 0;
    }

    private void requireArray() throws UnsupportedMessageException {
        if (!hasArrayElements()) {
            throw UnsupportedMessageException.create();
        }
    }

    @ExportMessage
    long getArraySize() throws UnsupportedMessageException {
        requireArray();
        return length();
    }

    @ExportMessage(name = "isArrayElementReadable")
    @ExportMessage(name = "isArrayElementModifiable")
    @ExportMessage(name = "isArrayElementRemovable")
    boolean isElement(long index) {
        return index >= 0 && index < length();
    }

    @ExportMessage
    boolean isArrayElementInsertable(long index) {
        return index == length() && hasArrayElements();
    }

    @ExportMessage
    @TruffleBoundary
    Object readArrayElement(long index) throws InvalidArrayIndexException, UnsupportedMessageException {
        requireArray();
        if (!isElement(index)) {
            throw InvalidArrayIndexException.create(index);
        }
        return read(index + 1);
    }

    @ExportMessage
    @TruffleBoundary
    void writeArrayElement(long index, Object value) throws InvalidArrayIndexException, UnsupportedMessageException {
        requireArray();
        if (index < 0 || index > length()) {
            throw InvalidArrayIndexException.create(index);
        }
        write(index + 1, value);
    }

    @ExportMessage
    @TruffleBoundary
    void removeArrayElement(long index) throws InvalidArrayIndexException, UnsupportedMessageException {
        requireArray();
        if (!isElement(index)) {
            throw InvalidArrayIndexException.create(index);
        }
        remove(index + 1, length());
    }

    @ExportMessage
    boolean hasHashEntries() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    long getHashSize() {
        long size = 0;
        for (int position = next(0); position > 0; position = next(position)) {
            size++;
        }
        return size;
    }

    @ExportMessage(name = "isHashEntryReadable")
    @ExportMessage(name = "isHashEntryModifiable")
    @ExportMessage(name = "isHashEntryRemovable")
    @TruffleBoundary
    boolean hasEntry(Object key) {
        Object own = Foreign.toLua(key);
        return isKey(own) && Operations.index(this, own, null, null) != Null.INSTANCE;
    }

    private static boolean isKey(Object key) {
        return key != Null.INSTANCE && !(key instanceof Double d && Double.isNaN(d));
    }

    @ExportMessage
    @TruffleBoundary
    boolean isHashEntryInsertable(Object key) {
        return isKey(Foreign.toLua(key)) && !hasEntry(key);
    }

    @ExportMessage
    @TruffleBoundary
    Object readHashValue(Object key) throws UnknownKeyException {
        if (!hasEntry(key)) {
            throw UnknownKeyException.create(key);
        }
        return read(Foreign.toLua(key));
    }

    @ExportMessage
    @TruffleBoundary
    void writeHashEntry(Object key, Object value) throws UnknownKeyException {
        Object own = Foreign.toLua(key);
        if (!isKey(own)) {
            throw UnknownKeyException.create(key);
        }
        write(own, value);
    }

    @ExportMessage
    @TruffleBoundary
    void removeHashEntry(Object key) throws UnknownKeyException {
        if (!hasEntry(key)) {
            throw UnknownKeyException.create(key);
        }
        write(Foreign.toLua(key), Null.INSTANCE);
    }

    @ExportMessage
    Object getHashEntriesIterator() {
        return new EntryIterator(this);
    }

    /** Strings among the keys are members. */
    @ExportMessage
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
        List<Object> names = new ArrayList<>();
        for (int position = next(0); position > 0; position = next(position)) {
            if (keyAt(position) instanceof ByteString name) {
                names.add(Text.of(name.toString()));
            }
        }
        return ListValue.of(names.toArray());
    }

    @ExportMessage(name = "isMemberReadable")
    @ExportMessage(name = "isMemberModifiable")
    @ExportMessage(name = "isMemberRemovable")
    @TruffleBoundary
    boolean hasMember(String member) {
        return Operations.index(this, ByteString.of(member), null, null) != Null.INSTANCE;
    }

    @ExportMessage
    boolean isMemberInsertable(String member) {
        return !hasMember(member);
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberInvocable(String member) {
        return InteropLibrary.getUncached().isExecutable(Operations.index(this, ByteString.of(member), null, null));
    }

    @ExportMessage
    @TruffleBoundary
    Object readMember(String member) throws UnknownIdentifierException {
        if (!hasMember(member)) {
            throw UnknownIdentifierException.create(member);
        }
        return read(ByteString.of(member));
    }

    @ExportMessage
    @TruffleBoundary
    void writeMember(String member, Object value) {
        write(ByteString.of(member), value);
    }

    @ExportMessage
    @TruffleBoundary
    void removeMember(String member) throws UnknownIdentifierException {
        if (!hasMember(member)) {
            throw UnknownIdentifierException.create(member);
        }
        write(ByteString.of(member), Null.INSTANCE);
    }

    @ExportMessage
    @TruffleBoundary
    Object invokeMember(String member, Object[] arguments) throws UnknownIdentifierException {
        if (!isMemberInvocable(member)) {
            throw UnknownIdentifierException.create(member);
        }
        return Foreign.call(Operations.index(this, ByteString.of(member), null, null), arguments);
    }

    /** Objects with a metamethod for calls are functions, too. */
    @ExportMessage
    @TruffleBoundary
    boolean isExecutable() {
        return Metatables.handler(this, Event.CALL, null) != null;
    }

    @ExportMessage
    @TruffleBoundary
    Object execute(Object[] arguments) throws UnsupportedMessageException {
        if (!isExecutable()) {
            throw UnsupportedMessageException.create();
        }
        return Foreign.call(this, arguments);
    }

    @ExportMessage
    boolean hasLanguage() {
        return true;
    }

    @ExportMessage
    Class<? extends TruffleLanguage<?>> getLanguage() {
        return Language.class;
    }

    @ExportMessage
    @TruffleBoundary
    String toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return Context.get(null).identities().text(this).toString();
    }
}
