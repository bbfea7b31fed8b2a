package org.inplace.core.limit;

import java.util.EnumMap;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.inplace.core.command.CommandSyntax;
import org.inplace.core.command.Invocation;

/** The limits that the words of a command set for the contexts it makes. */
public final class Limits {

    private final Map<Limit, Amount> amounts = new EnumMap<>(Limit.class);

    /** The name of a limit's option. */
    public static String option(Limit limit) {
        return "--" + limit.word() + "-limit";
    }

    /** Lets a command take the options. */
    public static CommandSyntax declare(CommandSyntax syntax) {
        for (Limit limit : Limit.values()) {
            syntax.value(option(limit), null, limit.help());
        }
        return syntax;
    }

    /** @throws IllegalArgumentException if the text is no such amount; the message says what was expected */
    public void set(Limit limit, String text) {
        amounts.put(limit, limit.unit().parse(text));
    }

    /** Takes what a command with the options was called with. @throws org.inplace.core.command.Rejected if an amount is none */
    public Limits take(Invocation given) {
        for (Limit limit : Limit.values()) {
            String text = given.get(option(limit));
            if (text != null) {
                try {
                    set(limit, text);
                } catch (IllegalArgumentException e) {
                    throw given.invalid(option(limit), e.getMessage());
                }
            }
        }
        return this;
    }

    public Context.Builder apply(Context.Builder builder) {
        amounts.forEach((limit, amount) -> builder.option(limit.option(), amount.text()));
        return builder;
    }
}
