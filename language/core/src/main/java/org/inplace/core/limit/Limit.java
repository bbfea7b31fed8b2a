package org.inplace.core.limit;

import org.graalvm.options.OptionKey;

/** What there are limits of. */
public enum Limit {
    TIME("time", Amount.Unit.NANOSECONDS, "Time limit of %s exceeded", LimitOptions.TIME),
    STATEMENTS("statement", Amount.Unit.TIMES, "Limit of %s statements exceeded", LimitOptions.STATEMENTS),
    MEMORY("memory", Amount.Unit.BYTES, "Memory limit of %s exceeded", LimitOptions.MEMORY),
    DEPTH("depth", Amount.Unit.TIMES, "Limit of %s nested calls exceeded", LimitOptions.DEPTH),
    OUTPUT("output", Amount.Unit.BYTES, "Output limit of %s exceeded", LimitOptions.OUTPUT);

    private final String word;
    private final Amount.Unit unit;
    private final String message;
    final OptionKey<Amount> key;

    Limit(String word, Amount.Unit unit, String message, OptionKey<Amount> key) {
        this.word = word;
        this.unit = unit;
        this.message = message;
        this.key = key;
    }

    /** What it is called where there are limits of this kind only, such as in options of a command line. */
    public String word() {
        return word;
    }

    /** What it is a number of. */
    public Amount.Unit unit() {
        return unit;
    }

    /** The name of the option of a context. */
    public String option() {
        return LimitInstrument.ID + ".limits." + (this == STATEMENTS ? "statements" : word);
    }

    /** What the embedder is told. */
    String exceeded(Amount amount) {
        return String.format(message, amount.text());
    }
}
