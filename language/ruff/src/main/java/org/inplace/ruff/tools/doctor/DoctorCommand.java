package org.inplace.ruff.tools.doctor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inplace.core.command.CommandSyntax;
import org.inplace.core.command.Console;
import org.inplace.core.command.Invocation;
import org.inplace.ruff.runtime.Json;
import org.inplace.ruff.tools.Tool;
import org.inplace.ruff.tools.ToolFailure;
import org.inplace.ruff.tools.packs.Pack;
import org.inplace.ruff.tools.packs.PackRunner;
import org.inplace.ruff.tools.packs.Packs;
import org.inplace.ruff.tools.report.Check;
import org.inplace.ruff.tools.report.Report;

/** {@code ruff doctor}. */
public final class DoctorCommand extends Tool {

    static final String GENERIC = "generic";

    /** How a profile gets at its report. */
    private interface Profile {
        Report examine() throws ToolFailure;
    }

    @Override
    protected CommandSyntax syntax() {
        return new CommandSyntax("ruff doctor", "Check whether a project has around it what it needs.")
                        .optionalWord("PROFILE", "Which checks [default: " + GENERIC + "]")
                        .value("--profile", null, "The same as an option")
                        .flag("--deep", "Look for lock files, too")
                        .flag("--list-profiles", "List the profiles")
                        .flag("--json", "Report as JSON");
    }

    @Override
    protected int run(Invocation given, Console console) throws ToolFailure {
        String word = given.get("PROFILE");
        String option = given.get("--profile");
        if (word != null && option != null && !word.equals(option)) {
            throw ToolFailure.of(ToolFailure.USAGE, "Conflicting doctor profile values: --profile '" + option + "' and positional '" + word + "'.");
        }
        Map<String, Profile> profiles = profiles(given, console);
        if (given.has("--list-profiles")) {
            return list(List.copyOf(profiles.keySet()), given, console);
        }
        String name = word != null ? word : option != null ? option : GENERIC;
        Profile profile = profiles.get(name);
        if (profile == null) {
            throw ToolFailure.of(ToolFailure.USAGE, "Unknown doctor profile '" + name
                            + "'. Use `ruff doctor --list-profiles` to inspect available profiles.");
        }
        Report report = profile.examine();
        console.out().print(given.has("--json") ? report.json() : report.text());
        return report.status() == Check.Status.FAIL ? ToolFailure.CHECK_FAILED : 0;
    }

    private static Map<String, Profile> profiles(Invocation given, Console console) {
        Map<String, Profile> profiles = new TreeMap<>();
        profiles.put(GENERIC, () -> GenericProfile.examine(console.directory(), given.has("--deep")));
        for (Pack pack : Packs.load(console).all()) {
            pack.profiles().forEach(profile -> profiles.putIfAbsent(profile.name(), () -> PackRunner.profile(pack, profile, console)));
        }
        return profiles;
    }

    private static int list(List<String> names, Invocation given, Console console) {
        if (given.has("--json")) {
            console.out().print(Json.write(Json.sorted("command", "doctor", "default_profile", GENERIC, "profiles", names, "tool", "ruff-doctor")));
            return 0;
        }
        StringBuilder text = new StringBuilder("Available doctor profiles:\n");
        names.forEach(name -> text.append("- ").append(name).append(name.equals(GENERIC) ? " (default)" : "").append('\n'));
        console.out().print(text);
        return 0;
    }
}
