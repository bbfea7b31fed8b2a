package org.inplace.ruff.regex;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.inplace.core.value.Text;

/** The expressions that a program used last, so that a loop does not compile its patterns each time around. */
public final class RegexCache {

    private static final int CAPACITY = 256;

    /** By pattern, the one used last at the end; empty for patterns that are none. */
    private final Map<Text, Optional<Regex>> compiled = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Text, Optional<Regex>> eldest) {
            return size() > CAPACITY;
        }
    };

    /** The expression that a pattern stands for, if it is one. */
    @TruffleBoundary
    public synchronized Optional<Regex> get(Text pattern) {
        Optional<Regex> known = compiled.get(pattern);
        if (known == null) {
            known = Regex.compile(pattern);
            compiled.put(pattern, known);
        }
        return known;
    }
}
