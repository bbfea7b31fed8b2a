package org.inplace.core.limit;

import org.graalvm.options.OptionKey;

/** What there are limits of. */
public enum Limit {
    TIME("time", Amount.Unit.NANOSECONDS, "Time limit of %s exceeded", "How long it may run, such as 500ms, 2s, 1m", LimitOptions.TIME),
    STATEMENTS("statement", Amount.Unit.TIMES, "Limit of %s statements exceeded", "How many statements it may execute", LimitOptions.STATEMENTS),
    MEMORY("memory", Amount.Unit.BYTES, "Memory limit of %s exceeded", "How much its values may take, such as 64M, 1G", LimitOptions.MEMORY),
    DEPTH("depth", Amount.Unit.TIMES, "Limit of %s nested calls exceeded", "How many calls may be active", LimitOptions.DEPTH),
    OUTPUT("output", Amount.Unit.BYTES, "Output limit of %s exceeded", "How much it may write, such as 1M", LimitOptions.OUTPUT);

    private final String word;
    private final Amount.Unit unit;
    private final String message;
    private final String help;
    final OptionKey<Amount> key;

    Limit(String word, Amount.Unit unit, String message, String help, OptionKey<Amount> key) {
        this.word = word;
        this.unit = unit;
        this.message = message;
        this.help = help;
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

    /** One line about the option of a command. */
    String help() {
        return help;
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
