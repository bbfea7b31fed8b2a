package org.inplace.core.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.inplace.core.scope.Cell;

/**
 * The top-level variables of a language's programs in one context, as embedders and debuggers see them. Variables that
 * functions of the program see are live; others have the value that they had when the program ended.
 */
@ExportLibrary(InteropLibrary.class)
public final class ScopeObject extends Variables {

    private final Map<String, Object> variables = new LinkedHashMap<>();

    public ScopeObject(String name, Class<? extends TruffleLanguage<?>> language) {
        super(name, language);
    }

    /** Makes a variable visible, or replaces it. */
    @TruffleBoundary
    public void put(String variable, Object valueOrCell) {
        variables.put(variable, valueOrCell);
    }

    @Override
    protected Collection<String> names() {
        return variables.keySet();
    }

    @Override
    protected Object value(String variable) {
        Object found = variables.get(variable);
        return found instanceof Cell cell ? cell.get() : found;
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
