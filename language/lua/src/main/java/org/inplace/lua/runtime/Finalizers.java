package org.inplace.lua.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.oracle.truffle.api.nodes.Node;

/** The proxies of a context that may have a {@code __gc}, and the calls of these handlers. */
public final class Finalizers {

    private static final Comparator<Proxy> NEWEST_FIRST = Comparator.comparingLong((Proxy proxy) -> proxy.registration().number()).reversed();
    /** How long to wait for the JVM to hand over what a collection has found, in milliseconds. */
    private static final long PATIENCE = 2_000;

    /** Those whose handler has not been called. */
    private final Set<Proxy.Registration> pending = new HashSet<>();
    private final ConcurrentLinkedQueue<Proxy> unreachable = new ConcurrentLinkedQueue<>();
    private long made;
    /** Whether the JVM hands over what a collection finds: it may have been started without finalization. */
    private boolean works = true;

    /** A new proxy. */
    Proxy create(Table metatable) {
        Hash.garbageIsSeen();
        Proxy proxy = new Proxy(metatable, this, made++);
        pending.add(proxy.registration());
        return proxy;
    }

    /** Called by a thread of the JVM when nothing refers to a proxy any more. */
    void unreachable(Proxy proxy) {
        unreachable.add(proxy);
        synchronized (unreachable) {
            unreachable.notifyAll();
        }
    }

    /** Whether there is a proxy whose metatable has a handler. */
    boolean any() {
        for (Proxy.Registration registration : pending) {
            Proxy proxy = registration.get();
            if (proxy == null || handler(proxy) != null) {
                return true;
            }
        }
        return false;
    }

    private static Object handler(Proxy proxy) {
        return proxy.metatable() == null ? null : proxy.metatable().find(Event.GC.key());
    }

    /** Waits until all proxies that a collection has found unreachable have been handed over. */
    void await() {
        long end = System.nanoTime() + PATIENCE * 1_000_000;
        synchronized (unreachable) {
            while (works && unreachable.size() < lost()) {
                try {
                    unreachable.wait(10);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
                works = System.nanoTime() < end;
            }
        }
    }

    private int lost() {
        int lost = 0;
        for (Proxy.Registration registration : pending) {
            if (registration.refersTo(null)) {
                lost++;
            }
        }
        return lost;
    }

    /**
     * Calls the handlers of the proxies that have been handed over, newest first. An error ends that; the rest follows next time.
     */
    void run(Node at) {
        if (unreachable.isEmpty()) {
            return;
        }
        List<Proxy> all = new ArrayList<>();
        for (Proxy proxy = unreachable.poll(); proxy != null; proxy = unreachable.poll()) {
            if (pending.contains(proxy.registration())) {
                all.add(proxy);
            }
        }
        all.sort(NEWEST_FIRST);
        for (int i = 0; i < all.size(); i++) {
            try {
                run(all.get(i), at);
            } catch (Throwable e) {
                unreachable.addAll(all.subList(i + 1, all.size()));
                throw e;
            }
        }
    }

    private void run(Proxy proxy, Node at) {
        pending.remove(proxy.registration());
        Object handler = handler(proxy);
        if (handler != null) {
            Calls.call(handler, at, proxy);
        }
    }

    /** The same, but errors are ignored. */
    void runQuietly(Node at) {
        while (!unreachable.isEmpty()) {
            try {
                run(at);
            } catch (LuaError ignored) {
                // nobody has asked for it
            }
        }
    }

    /** Calls the handlers of all proxies that there are, newest first, whether something refers to them or not. */
    void runAll() {
        await();
        for (Proxy.Registration registration : List.copyOf(pending)) {
            Proxy proxy = registration.get();
            if (proxy != null) {
                unreachable.add(proxy);
            }
        }
        runQuietly(null);
    }
}
