package org.inplace.lua;

import org.graalvm.options.OptionCategory;
import org.graalvm.options.OptionDescriptors;
import org.graalvm.options.OptionKey;
import org.graalvm.options.OptionStability;

import com.oracle.truffle.api.Option;

/** The options of Lua contexts. */
@Option.Group(Language.ID)
public final class Options {

    @Option(name = "inherit-streams", category = OptionCategory.EXPERT, stability = OptionStability.STABLE, //
                    help = "Commands that the program runs write straight to the standard streams of this process, not to those of the context.") //
    public static final OptionKey<Boolean> INHERIT_STREAMS = new OptionKey<>(false);

    private Options() {
    }

    static OptionDescriptors descriptors() {
        return new OptionsOptionDescriptors();
    }
}
