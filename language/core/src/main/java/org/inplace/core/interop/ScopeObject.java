package org.inplace.core.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.inplace.core.scope.Cell;

/**
 * The top-level variables of a language's programs in one context, as embedders and debuggers see them. Variables that
 * functions of the program see are live; others have the value that they had when the program ended.
 */
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
}
