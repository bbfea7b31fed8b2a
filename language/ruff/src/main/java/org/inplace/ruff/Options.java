package org.inplace.ruff;

import com.oracle.truffle.api.Option;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.graalvm.options.OptionCategory;
import org.graalvm.options.OptionDescriptors;
import org.graalvm.options.OptionKey;
import org.graalvm.options.OptionStability;
import org.graalvm.options.OptionType;
import org.inplace.ruff.runtime.Capability;

/** The language's options, as {@code ruff.NAME} of a polyglot context. */
@Option.Group(Language.ID)
public final class Options {

    @Option(name = "capabilities", help = "What the program may do outside of itself: names such as filesystem-read, with commas between; all if not given.", //
                    category = OptionCategory.USER, stability = OptionStability.STABLE, usageSyntax = "<name>,...") //
    public static final OptionKey<Set<Capability>> CAPABILITIES = new OptionKey<>(Capability.ALL, new OptionType<>("capabilities", Options::capabilities));

    private Options() {
    }

    static OptionDescriptors descriptors() {
        return new OptionsOptionDescriptors();
    }

    private static Set<Capability> capabilities(String names) {
        Set<Capability> granted = EnumSet.noneOf(Capability.class);
        Arrays.stream(names.split(",")).map(String::strip).filter(name -> !name.isEmpty()).forEach(name -> granted.add(
                        Capability.named(name).orElseThrow(() -> new IllegalArgumentException("There is no capability '" + name + "'."))));
        return granted;
    }
}
