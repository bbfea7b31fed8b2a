package org.inplace.ruff.runtime;

import org.inplace.ruff.Context;
import org.inplace.ruff.Options;

/**
 * Under which name errors of running programs are reported. There is one engine; the other names are those of the reference
 * implementation's interpreter, for who compares with it.
 */
public enum Reporter {
    VM("RUFVM001", "vm"),
    INTERPRETER("RUFRUN001", "runtime");

    final String code;
    final String subsystem;

    Reporter(String code, String subsystem) {
        this.code = code;
        this.subsystem = subsystem;
    }

    /** The one that the current context is asked to be. */
    static Reporter current() {
        Context context = Context.get(null);
        return context != null && context.has(Options.INTERPRETER) ? INTERPRETER : VM;
    }

    /** The beginning of a report. */
    String head() {
        return "[" + code + "] [" + subsystem + "]";
    }
}
