package org.inplace.core.value;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import org.inplace.core.interop.Import;
import org.inplace.core.value.Layout.Field;
import org.inplace.core.value.Layout.Kind;

/**
 * A record with value semantics: named fields at places that its {@link Layout} knows. Code that has checked the layout
 * reads and writes fields by index, unboxed. Writers must own the record, see {@link Container}.
 */
@ExportLibrary(InteropLibrary.class)
public final class RecordValue extends Container {

    /** What gives records methods. */
    public interface Definition {
        /** The method of a name, which takes the receiver as its first argument; null if there is none. */
        Object method(String name);
    }

    private static final long[] NO_PRIMITIVES = new long[0];
    private static final Object[] NO_OBJECTS = new Object[0];

    private final Object definition;
    private Layout layout;
    private long[] primitives;
    private Object[] objects;

    /**
     * A record whose fields are still to be set.
     *
     * @param definition what the language links the record to (its methods, say), or null
     */
    public RecordValue(Layout layout, Object definition) {
        this.layout = layout;
        this.definition = definition;
        this.primitives = layout.primitives() == 0 ? NO_PRIMITIVES : new long[layout.primitives()];
        this.objects = layout.objects() == 0 ? NO_OBJECTS : new Object[layout.objects()];
    }

    private RecordValue(RecordValue original) {
        this.layout = original.layout;
        this.definition = original.definition;
        this.primitives = original.primitives.clone();
        this.objects = original.objects.clone();
    }

    public Layout layout() {
        return layout;
    }

    public Object definition() {
        return definition;
    }

    public String name() {
        return layout.name();
    }

    public long getLong(int index) {
        return primitives[index];
    }

    public double getDouble(int index) {
        return Double.longBitsToDouble(primitives[index]);
    }

    public Object getObject(int index) {
        return objects[index];
    }

    public void setLong(int index, long value) {
        primitives[index] = value;
    }

    public void setDouble(int index, double value) {
        primitives[index] = Double.doubleToRawLongBits(value);
    }

    public void setObject(int index, Object value) {
        // the exact class: then the store need not check the class of elements
        CompilerDirectives.castExact(objects, Object[].class)[index] = value;
    }

    /** The value of a field of this record's layout, boxed if need be. */
    public Object get(Field field) {
        return switch (field.kind()) {
            case LONG -> (Object) getLong(field.index());
            case DOUBLE -> getDouble(field.index());
            case OBJECT -> getObject(field.index());
        };
    }

    /** Sets a field of this record's layout to a value of the field's kind. */
    public void set(Field field, Object value) {
        switch (field.kind()) {
            case LONG -> setLong(field.index(), (long) value);
            case DOUBLE -> setDouble(field.index(), (double) value);
            case OBJECT -> setObject(field.index(), value);
        }
    }

    /** The value of the field of a name, or null if there is none. */
    @TruffleBoundary
    public Object get(String name) {
        Field field = layout.find(name);
        return field == null ? null : get(field);
    }

    /** Sets the field of a name; adds it, or makes room for the value's kind, where needed. */
    @TruffleBoundary
    public void put(String name, Object value) {
        Field field = layout.find(name);
        Kind kind = Kind.of(value);
        if (field == null) {
            moveTo(layout.with(name, kind));
        } else if (field.kind() != Kind.OBJECT && field.kind() != kind) {
            moveTo(layout.generalised(field));
        }
        set(layout.find(name), value);
    }

    private void moveTo(Layout next) {
        RecordValue moved = new RecordValue(next, definition);
        for (Field from : layout.fields()) {
            moved.set(next.find(from.name()), get(from));
        }
        layout = next;
        primitives = moved.primitives;
        objects = moved.objects;
    }

    @Override
    public RecordValue copy() {
        for (Object element : objects) {
            share(element);
        }
        return new RecordValue(this);
    }

    @ExportMessage
    Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return Display.preview(this);
    }

    @ExportMessage
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
        return new ListValue(layout.fields().size(), i -> Text.of(layout.fields().get(i).name()));
    }

    @ExportMessage
    boolean isMemberReadable(String member) {
        return layout.find(member) != null;
    }

    @ExportMessage
    Object readMember(String member) throws UnknownIdentifierException {
        Object value = get(member);
        if (value == null) {
            throw UnknownIdentifierException.create(member);
        }
        return share(value);
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberInvocable(String member) {
        return method(member) != null || get(member) != null && InteropLibrary.getUncached().isExecutable(get(member));
    }

    @ExportMessage
    @TruffleBoundary
    Object invokeMember(String member, Object[] arguments) throws UnknownIdentifierException, UnsupportedTypeException, ArityException, UnsupportedMessageException {
        Object method = method(member);
        if (method == null) {
            return InteropLibrary.getUncached().execute(readMember(member), arguments);
        }
        Object[] withReceiver = new Object[arguments.length + 1];
        withReceiver[0] = this;
        System.arraycopy(arguments, 0, withReceiver, 1, arguments.length);
        return InteropLibrary.getUncached().execute(method, withReceiver);
    }

    private Object method(String member) {
        return definition instanceof Definition d ? d.method(member) : null;
    }

    @ExportMessage
    boolean isMemberModifiable(String member) {
        return isPrivate() && layout.find(member) != null;
    }

    @ExportMessage
    boolean isMemberInsertable(String member) {
        return isPrivate() && layout.find(member) == null && method(member) == null;
    }

    @ExportMessage
    void writeMember(String member, Object value) throws UnsupportedMessageException {
        if (!isPrivate()) {
            throw UnsupportedMessageException.create();
        }
        put(member, share(Import.value(value)));
    }
}
