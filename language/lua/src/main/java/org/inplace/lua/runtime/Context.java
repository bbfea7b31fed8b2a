package org.inplace.lua.runtime;

import org.inplace.lua.lib.FormatCache;
import org.inplace.lua.pattern.PatternCache;

import com.oracle.truffle.api.nodes.Node;

/** PLACEHOLDER: what the string and math libraries need of the real context. */
public final class Context {

    private static final Context ONLY = new Context();

    private final RandomSource random = new RandomSource();
    private final PatternCache patterns = new PatternCache();
    private final FormatCache formats = new FormatCache();

    private Context() {
    }

    public static Context get(@SuppressWarnings("unused") Node at) {
        return ONLY;
    }

    public RandomSource random() {
        return random;
    }

    public PatternCache patterns() {
        return patterns;
    }

    public FormatCache formats() {
        return formats;
    }
}
