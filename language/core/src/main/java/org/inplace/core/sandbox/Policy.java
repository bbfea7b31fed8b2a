package org.inplace.core.sandbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.io.IOAccess;

/**
 * Which capabilities a program has, from options of the command line. Without any, a program is trusted. The language checks
 * capabilities itself and says what is missing; that a context lacks the privileges as well is a second line.
 */
public final class Policy {

    private static final String UNTRUSTED = "--untrusted";
    private static final String ALL = "--allow-all";
    private static final String READ = "filesystem-read";
    private static final String WRITE = "filesystem-write";
    private static final String DELETE = "filesystem-delete";
    private static final String PROCESS = "process-exec";
    private static final String SHELL = "shell-exec";
    private static final String ENVIRONMENT = "env-read";
    private static final String CLIENT = "network-client";
    private static final String SERVER = "network-server";
    private static final String DATABASE = "database";

    /** What each option grants. */
    private static final Map<String, Set<String>> FLAGS = Map.ofEntries( //
                    Map.entry("--allow-fs-read", Set.of(READ)), //
                    Map.entry("--allow-fs-write", Set.of(WRITE)), //
                    Map.entry("--allow-fs-delete", Set.of(DELETE)), //
                    Map.entry("--allow-process-exec", Set.of(PROCESS)), //
                    Map.entry("--allow-shell-exec", Set.of(SHELL)), //
                    Map.entry("--allow-env-read", Set.of(ENVIRONMENT)), //
                    Map.entry("--allow-env-write", Set.of("env-write")), //
                    Map.entry("--allow-net-client", Set.of(CLIENT)), //
                    Map.entry("--allow-net-server", Set.of(SERVER)), //
                    Map.entry("--allow-net", Set.of(CLIENT, SERVER)), //
                    Map.entry("--allow-database", Set.of(DATABASE)), //
                    Map.entry("--allow-clock", Set.of("clock")), //
                    Map.entry("--allow-random", Set.of("random")));

    private final Set<String> granted = new TreeSet<>();
    private boolean untrusted;
    private boolean restricted;
    private boolean everything;

    /** Takes an option if it is one about capabilities; tells whether it is. */
    public boolean take(String option) {
        switch (option) {
            case ALL -> everything = true;
            case UNTRUSTED -> {
                untrusted = true;
                restricted = true;
            }
            default -> {
                Set<String> capabilities = FLAGS.get(option);
                if (capabilities == null) {
                    return false;
                }
                granted.addAll(capabilities);
                restricted = true;
            }
        }
        return true;
    }

    /** Whether the program may do everything. */
    public boolean isTrusted() {
        return everything || !restricted;
    }

    /** Whether an untrusted program may connect to others: then it should not reach the private network. */
    public boolean keepsFromPrivateNetwork() {
        return untrusted && !isTrusted() && granted.contains(CLIENT);
    }

    /**
     * Gives a context the privileges that the capabilities need, and the language those capabilities.
     *
     * @param language the polyglot id, which the language's option {@code capabilities} begins with
     * @param extension of the files that may be read in any case, below the roots: modules of the program
     */
    public Context.Builder apply(Context.Builder builder, String language, String extension, List<Path> roots) {
        if (!isTrusted()) {
            builder.option(language + ".capabilities", String.join(",", granted));
        }
        return apply(builder, extension, roots);
    }

    /** The same for a language that has no such option, so that the context's privileges are all there is. */
    public Context.Builder apply(Context.Builder builder, String extension, List<Path> roots) {
        if (isTrusted()) {
            return builder.allowAllAccess(true);
        }
        boolean sockets = granted.contains(CLIENT) || granted.contains(SERVER) || granted.contains(DATABASE);
        GuardedFiles files = new GuardedFiles(granted.contains(READ), granted.contains(WRITE), granted.contains(DELETE), extension, roots);
        builder.allowIO(IOAccess.newBuilder().fileSystem(files).allowHostSocketAccess(sockets).build());
        if (granted.contains(PROCESS) || granted.contains(SHELL)) {
            builder.allowCreateProcess(true).processHandler(new GuardedProcesses(granted.contains(PROCESS), granted.contains(SHELL)));
        }
        return builder.allowEnvironmentAccess(granted.contains(ENVIRONMENT) ? EnvironmentAccess.INHERIT : EnvironmentAccess.NONE) //
                        .allowNativeAccess(granted.contains(DATABASE)) //
                        .allowCreateThread(true) //
                        .allowHostAccess(HostAccess.NONE) //
                        .allowPolyglotAccess(PolyglotAccess.NONE);
    }
}
