package org.inplace.core.limit;

import com.oracle.truffle.api.Option;
import org.graalvm.options.OptionCategory;
import org.graalvm.options.OptionDescriptors;
import org.graalvm.options.OptionKey;
import org.graalvm.options.OptionStability;
import org.graalvm.options.OptionType;

/** The limits of a context, as {@code inplace.limits.NAME}. None is set if it is not given. */
@Option.Group(LimitInstrument.ID)
final class LimitOptions {

    @Option(name = "limits.time", help = "How long the program may run, such as 500ms, 2s, 1m.", //
                    category = OptionCategory.USER, stability = OptionStability.STABLE, usageSyntax = "<time>") //
    static final OptionKey<Amount> TIME = key("time", Amount.Unit.NANOSECONDS);

    @Option(name = "limits.statements", help = "How many statements the program may execute.", //
                    category = OptionCategory.USER, stability = OptionStability.STABLE, usageSyntax = "<number>") //
    static final OptionKey<Amount> STATEMENTS = key("statements", Amount.Unit.TIMES);

    @Option(name = "limits.memory", help = "How much memory the values of the program may take, such as 64M, 1G.", //
                    category = OptionCategory.USER, stability = OptionStability.STABLE, usageSyntax = "<size>") //
    static final OptionKey<Amount> MEMORY = key("memory", Amount.Unit.BYTES);

    @Option(name = "limits.depth", help = "How deep calls of functions may nest.", //
                    category = OptionCategory.USER, stability = OptionStability.STABLE, usageSyntax = "<number>") //
    static final OptionKey<Amount> DEPTH = key("depth", Amount.Unit.TIMES);

    @Option(name = "limits.output", help = "How much the program may write to its output and error streams, such as 64K, 1M.", //
                    category = OptionCategory.USER, stability = OptionStability.STABLE, usageSyntax = "<size>") //
    static final OptionKey<Amount> OUTPUT = key("output", Amount.Unit.BYTES);

    private LimitOptions() {
    }

    private static OptionKey<Amount> key(String name, Amount.Unit unit) {
        return new OptionKey<>(null, new OptionType<>(name, unit::parse));
    }

    static OptionDescriptors descriptors() {
        return new LimitOptionsOptionDescriptors();
    }
}
