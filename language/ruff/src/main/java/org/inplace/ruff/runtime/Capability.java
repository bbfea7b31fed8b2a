package org.inplace.ruff.runtime;

import com.oracle.truffle.api.nodes.Node;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inplace.core.builtin.Builtin;
import org.inplace.ruff.Context;

/** What a program may be allowed to do outside of itself (library specification, section 4). */
public enum Capability implements Builtin.Gate {
    FILESYSTEM_READ("fs-read"),
    FILESYSTEM_WRITE("fs-write"),
    FILESYSTEM_DELETE("fs-delete"),
    PROCESS_EXEC("process-exec"),
    SHELL_EXEC("shell-exec"),
    ENV_READ("env-read"),
    ENV_WRITE("env-write"),
    NETWORK_CLIENT("net-client"),
    NETWORK_SERVER("net-server"),
    DATABASE("database"),
    CLOCK("clock"),
    RANDOM("random");

    /** All of them: a trusted program. */
    public static final Set<Capability> ALL = Set.copyOf(EnumSet.allOf(Capability.class));

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String flag;

    Capability(String flag) {
        this.flag = "--allow-" + flag;
    }

    /** The capability of a name such as {@code filesystem-read}. */
    public static Optional<Capability> named(String id) {
        return Stream.of(values()).filter(c -> c.id.equals(id)).findFirst();
    }

    /** The command line's option that grants it. */
    public String flag() {
        return flag;
    }

    @Override
    public void check(Node location, Builtin builtin) {
        check(location, builtin.canonicalName());
    }

    /** @param name of what needs the capability, in the message */
    public void check(Node location, String name) {
        if (!Context.get(location).allows(this)) {
            throw Errors.denied(this, name, location);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
