package org.inplace.core.tool;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.library.Message;
import com.oracle.truffle.api.library.ReflectionLibrary;
import java.util.Map;
import java.util.regex.Pattern;
import org.inplace.core.value.Container;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.Text;

/**
 * A value with parts as debuggers see it. It is that value but for three things: its display text is a short line; the entries
 * of hashes are members, since debuggers list those; and parts can be written wherever they are. A part of a container with
 * value semantics is written through the place where the container is: nobody else's copy changes.
 */
@ExportLibrary(ReflectionLibrary.class)
public final class View implements TruffleObject {

    /** Where a value is: in a variable, or in another value. */
    interface Place {
        /** What is there now; null if the place is no more. */
        Object get() throws Exception;

        void set(Object value) throws Exception;
    }

    private static final InteropLibrary INTEROP = InteropLibrary.getUncached();
    private static final ReflectionLibrary ANY = ReflectionLibrary.getUncached();
    private static final Pattern WRITE = Pattern.compile("(write|remove)(ArrayElement|Member|HashEntry)");
    private static final Pattern MAY_WRITE = Pattern.compile("is(ArrayElement|Member|HashEntry)(Modifiable|Insertable|Removable|Writable)");

    private final Object first;
    /** Null for a value that is in no place, such as a result. */
    private final Place place;
    /** A private copy of a container, to ask what could be written to it. */
    private Container copy;
    private Container copied;

    private View(Object first, Place place) {
        this.first = first;
        this.place = place;
    }

    /** A value for a debugger; those without parts are shown as they are. @param place where it is; null if nowhere */
    static Object of(Object value, Place place) {
        return value instanceof TruffleObject && hasParts(value) ? new View(value, place) : value;
    }

    private static boolean hasParts(Object value) {
        boolean parts = INTEROP.hasArrayElements(value) || INTEROP.hasHashEntries(value) || INTEROP.hasMembers(value);
        return parts && !(value instanceof View) && !INTEROP.isString(value) && !INTEROP.isExecutable(value) && !INTEROP.isMetaObject(value) && !INTEROP.isException(value);
    }

    /** The value that is shown. */
    public Object value() {
        try {
            Object now = place == null ? null : place.get();
            return now == null ? first : now;
        } catch (Exception e) {
            return first;
        }
    }

    @ExportMessage
    @TruffleBoundary
    Object send(Message message, Object[] arguments) throws Exception {
        Object value = value();
        Object[] given = arguments.clone();
        for (int i = 0; i < given.length; i++) {
            given[i] = given[i] instanceof View view ? view.value() : given[i];
        }
        if (message.getLibraryClass() != InteropLibrary.class) {
            return ANY.send(value, message, given);
        }
        String name = message.getSimpleName();
        if (INTEROP.hasHashEntries(value)) {
            switch (name) {
                case "hasMembers" -> {
                    return true;
                }
                case "hasHashEntries", "hasArrayElements" -> {
                    return false;
                }
                case "getMembers" -> {
                    return ListValue.of(new Entries(value).byName().keySet().stream().map(Text::of).toArray());
                }
                case "isMemberReadable", "isMemberModifiable" -> {
                    return new Entries(value).byName().containsKey((String) given[0]);
                }
                case "isMemberInsertable", "isMemberRemovable", "isMemberInvocable", "isMemberInternal", "hasMemberReadSideEffects", "hasMemberWriteSideEffects" -> {
                    return false;
                }
                case "readMember" -> {
                    return entry(value, (String) given[0]);
                }
                case "writeMember" -> {
                    write(value, owner -> INTEROP.writeHashEntry(owner, key(owner, (String) given[0]), given[1]));
                    return null;
                }
                default -> {
                }
            }
        }
        return switch (name) {
            case "toDisplayString" -> Preview.of(value);
            case "isIdentical" -> INTEROP.isIdentical(value, given[0], INTEROP);
            case "readMember" -> of(ANY.send(value, message, given), new Part(o -> INTEROP.readMember(o, (String) given[0]), (o, part) -> INTEROP.writeMember(o, (String) given[0], part)));
            case "readArrayElement" -> of(ANY.send(value, message, given),
                            new Part(o -> INTEROP.readArrayElement(o, (long) given[0]), (o, part) -> INTEROP.writeArrayElement(o, (long) given[0], part)));
            default -> {
                if (WRITE.matcher(name).matches()) {
                    write(value, owner -> ANY.send(owner, message, given));
                    yield null;
                }
                boolean asks = MAY_WRITE.matcher(name).matches() && value instanceof Container && place != null;
                yield ANY.send(asks ? writable((Container) value) : value, message, given);
            }
        };
    }

    private Object entry(Object value, String name) throws InteropException {
        Object key = key(value, name);
        return of(INTEROP.readHashValue(value, key), new Part(o -> INTEROP.readHashValue(o, key), (o, part) -> INTEROP.writeHashEntry(o, key, part)));
    }

    private static Object key(Object value, String name) throws InteropException {
        Map<String, Object> keys = new Entries(value).byName();
        if (!keys.containsKey(name)) {
            throw UnknownIdentifierException.create(name);
        }
        return keys.get(name);
    }

    private Container writable(Container container) {
        if (copied != container) {
            copied = container;
            copy = container.copy();
        }
        return copy;
    }

    private void write(Object value, Change change) throws Exception {
        if (!(value instanceof Container container)) {
            change.apply(value);
            return;
        }
        if (place == null) {
            throw UnsupportedMessageException.create();
        }
        Container own = container.copy();
        change.apply(own);
        place.set(own);
    }

    private interface Change {
        void apply(Object owner) throws Exception;
    }

    private interface Read {
        Object from(Object owner) throws InteropException;
    }

    private interface Write {
        void to(Object owner, Object part) throws InteropException;
    }

    /** A place in this value. */
    private final class Part implements Place {
        private final Read read;
        private final Write write;

        Part(Read read, Write write) {
            this.read = read;
            this.write = write;
        }

        @Override
        public Object get() throws Exception {
            return read.from(value());
        }

        @Override
        public void set(Object part) throws Exception {
            View.this.write(value(), owner -> write.to(owner, part));
        }
    }
}
