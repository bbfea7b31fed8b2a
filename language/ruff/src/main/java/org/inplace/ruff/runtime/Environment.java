package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The environment variables of a context: those that it was given, and over them those that the program has set. */
public final class Environment {

    private final TruffleLanguage.Env env;
    private final Map<String, String> set = new ConcurrentHashMap<>();

    public Environment(TruffleLanguage.Env env) {
        this.env = env;
    }

    /** Whether the context has an environment: one that must not see its process's is given no variable at all. */
    @TruffleBoundary
    public boolean isAccessible() {
        return !env.getEnvironment().isEmpty();
    }

    /** The value of a variable, or null. */
    @TruffleBoundary
    public String get(String name) {
        String own = set.get(name);
        return own != null ? own : env.getEnvironment().get(name);
    }

    /** Sets a variable for later reads and for child processes; the process's own environment stays as it is. */
    @TruffleBoundary
    public void set(String name, String value) {
        set.put(name, value);
    }

    /** All variables, by name; a copy. */
    @TruffleBoundary
    public Map<String, String> all() {
        Map<String, String> all = new TreeMap<>(env.getEnvironment());
        all.putAll(set);
        return all;
    }
}
