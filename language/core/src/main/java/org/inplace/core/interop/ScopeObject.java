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
import java.util.LinkedHashMap;
import java.util.Map;
import org.inplace.core.scope.Cell;
import org.inplace.core.value.Container;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.Text;

/**
 * The top-level variables of a language's programs in one context, as embedders and debuggers see them. Variables that
 * functions of the program see are live; others have the value that they had when the program ended.
 */
@ExportLibrary(InteropLibrary.class)
public final class ScopeObject implements TruffleObject {

    private final String name;
    private final Class<? extends TruffleLanguage<?>> language;
    private final Map<String, Object> variables = new LinkedHashMap<>();

    public ScopeObject(String name, Class<? extends TruffleLanguage<?>> language) {
        this.name = name;
        this.language = language;
    }

    /** Makes a variable visible, or replaces it. */
    @TruffleBoundary
    public void put(String variable, Object valueOrCell) {
        variables.put(variable, valueOrCell);
    }

    private Object value(String variable) {
        Object found = variables.get(variable);
        return found instanceof Cell cell ? cell.get() : found;
    }

    @ExportMessage
    boolean isScope() {
        return true;
    }

    @ExportMessage
    boolean hasLanguage() {
        return true;
    }

    @ExportMessage
    Class<? extends TruffleLanguage<?>> getLanguage() {
        return language;
    }

    @ExportMessage
    Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return name;
    }

    @ExportMessage
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
        return ListValue.of(variables.keySet().stream().filter(v -> value(v) != null).map(v -> (Object) Text.of(v)).toArray());
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberReadable(String member) {
        return value(member) != null;
    }

    @ExportMessage
    @TruffleBoundary
    Object readMember(String member) throws UnknownIdentifierException {
        Object value = value(member);
        if (value == null) {
            throw UnknownIdentifierException.create(member);
        }
        return Container.share(value);
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberInvocable(String member) {
        Object value = value(member);
        return value != null && InteropLibrary.getUncached().isExecutable(value);
    }

    @ExportMessage
    @TruffleBoundary
    Object invokeMember(String member, Object[] arguments) throws UnknownIdentifierException, UnsupportedTypeException, ArityException, UnsupportedMessageException {
        return InteropLibrary.getUncached().execute(readMember(member), arguments);
    }
}
