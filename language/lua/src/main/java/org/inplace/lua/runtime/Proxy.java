package org.inplace.lua.runtime;

import java.lang.ref.WeakReference;

/**
 * A userdata that a program made, and whose metatable may get a {@code __gc}.
 *
 * <p>
 * Such a handler receives the very userdata, and must also be called if the metatable refers to it. So nothing that is always
 * reachable may refer to the metatable, and yet the userdata must come back when nothing else refers to it: that is what a
 * finalizer of the JVM does, and its references do not. This one hands the object over and does nothing else; the handler is
 * called by a thread that runs the program.
 */
public final class Proxy extends Userdata {

    /** A proxy as {@link Finalizers} knows it. Empty as soon as the proxy is unreachable. */
    static final class Registration extends WeakReference<Proxy> {
        private final long number;

        Registration(Proxy proxy, long number) {
            super(proxy);
            this.number = number;
        }

        /** Higher than those of all older ones. */
        long number() {
            return number;
        }
    }

    private final Finalizers finalizers;
    private final Registration registration;

    Proxy(Table metatable, Finalizers finalizers, long number) {
        super(metatable);
        this.finalizers = finalizers;
        this.registration = new Registration(this, number);
    }

    Registration registration() {
        return registration;
    }

    @Override
    @SuppressWarnings({"removal", "deprecation", "finalize"}) // see above
    protected void finalize() {
        finalizers.unreachable(this);
    }
}
