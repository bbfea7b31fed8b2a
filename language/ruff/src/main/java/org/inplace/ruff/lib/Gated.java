package org.inplace.ruff.lib;

import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.ruff.runtime.Capability;
import org.inplace.ruff.runtime.Errors;

/** Rows of built-ins that work outside of the program, with the capabilities they need. */
final class Gated {

    private Gated() {
    }

    /** One that checks the number of its arguments itself. */
    static Builtin row(Capability capability, String name, Builtin.Body body) {
        return row(capability, name, 0, Builtin.ANY, body);
    }

    static Builtin row(Capability capability, String name, int least, int most, Builtin.Body body) {
        return guarded(capability, name, least, most, body).gated(capability);
    }

    /** One that needs a second capability, which is asked for after the first. */
    static Builtin row(Capability first, Capability second, String name, Builtin.Body body) {
        return guarded(first, name, 0, Builtin.ANY, body).gated((at, builtin) -> {
            first.check(at, builtin);
            second.check(at, builtin);
        });
    }

    /** What the embedder's file system or process handler refuses is denied like a capability that the context does not have at all. */
    private static Builtin guarded(Capability capability, String name, int least, int most, Builtin.Body body) {
        return new Builtin(name, least, most, Effect.READS, (at, a) -> {
            try {
                return body.call(at, a);
            } catch (SecurityException e) {
                throw Errors.denied(capability, name, at);
            }
        });
    }
}
