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

    @Option(name = "interactive", category = OptionCategory.EXPERT, stability = OptionStability.STABLE, //
                    help = "For command loops: values are shown as they are written, and results of interactive sources are not printed.") //
    public static final OptionKey<Boolean> INTERACTIVE = new OptionKey<>(false);

    @Option(name = "interpreter", help = "Report uncaught errors as the reference interpreter does.", //
                    category = OptionCategory.EXPERT, stability = OptionStability.STABLE) //
    public static final OptionKey<Boolean> INTERPRETER = new OptionKey<>(false);

    @Option(name = "scheduler-timeout-ms", help = "How long asynchronous work may go on after the program's last statement.", //
                    category = OptionCategory.USER, stability = OptionStability.STABLE, usageSyntax = "<milliseconds>") //
    public static final OptionKey<Long> SCHEDULER_TIMEOUT_MS = new OptionKey<>(120_000L);

    @Option(name = "net-destination-policy", help = "Which hosts the program may connect to.", //
                    category = OptionCategory.USER, stability = OptionStability.STABLE, usageSyntax = "allow_all|deny_private") //
    public static final OptionKey<String> NET_DESTINATION_POLICY = new OptionKey<>("");

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
