package org.inplace.core.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.util.Collection;
import org.inplace.core.value.Container;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.Text;

/** A scope as debuggers and embedders see it: variables by name. Those that do not exist at the moment are left out. */
@ExportLibrary(InteropLibrary.class)
public abstract class Variables implements TruffleObject {

    private final String title;
    private final Class<? extends TruffleLanguage<?>> language;

    protected Variables(String title, Class<? extends TruffleLanguage<?>> language) {
        this.title = title;
        this.language = language;
    }

    /** The names of all variables, existing or not. */
    protected abstract Collection<String> names();

    /** The value of a variable; null if it does not exist. */
    protected abstract Object value(String name);

    @ExportMessage
    public boolean isScope() {
        return true;
    }

    @ExportMessage
    public boolean hasLanguage() {
        return true;
    }

    @ExportMessage
    public Class<? extends TruffleLanguage<?>> getLanguage() {
        return language;
    }

    @ExportMessage
    public Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return title;
    }

    @ExportMessage
    public boolean hasMembers() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    public Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
        return ListValue.of(names().stream().filter(name -> value(name) != null).map(name -> (Object) Text.of(name)).toArray());
    }

    @ExportMessage
    @TruffleBoundary
    public boolean isMemberReadable(String member) {
        return value(member) != null;
    }

    @ExportMessage
    @TruffleBoundary
    public Object readMember(String member) throws UnknownIdentifierException {
        Object value = value(member);
        if (value == null) {
            throw UnknownIdentifierException.create(member);
        }
        return shown(member, Container.share(value));
    }

    @ExportMessage
    @TruffleBoundary
    public boolean isMemberInvocable(String member) {
        Object value = value(member);
        return value != null && InteropLibrary.getUncached().isExecutable(shown(member, value));
    }

    @ExportMessage
    @TruffleBoundary
    public Object invokeMember(String member, Object[] arguments) throws UnknownIdentifierException, UnsupportedTypeException, ArityException, UnsupportedMessageException {
        return InteropLibrary.getUncached().execute(readMember(member), arguments);
    }

    /** What to hand out for a variable's value. */
    protected Object shown(@SuppressWarnings("unused") String variable, Object value) {
        return value;
    }
}
