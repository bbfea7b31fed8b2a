package org.inplace.lua.runtime;

import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

import org.inplace.lua.Context;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

/** What a context knows about its memory: weak tables, userdata with handlers, and when to have the JVM collect garbage. */
public final class Memory {

    /** How often the JVM is asked for a collection before the program has to do without. */
    private static final int MOST_TRIES = 5;
    private static final double KILO = 1024;

    private final WeakTables tables = new WeakTables();
    private final Finalizers finalizers = new Finalizers();
    /** The metatables that {@code newproxy(true)} made. */
    private final Set<Table> ofProxies = Collections.newSetFromMap(new WeakHashMap<>());
    /** Whether the program wanted a collection that it could have noticed only by the size of the memory. */
    private boolean owed;
    private long pause = 200;
    private long stepMultiplier = 200;

    /** Gives a table a metatable, null for none, and makes it a weak one if the metatable says so. */
    public static void setMetatable(Table table, Table metatable, Node at) {
        boolean concerned = concerns(table, metatable);
        table.setMetatable(metatable);
        if (concerned) {
            Context.get(at).memory().follow(table, metatable);
        }
    }

    private static boolean concerns(Table table, Table metatable) {
        return metatable == null ? table.metatable() != null && table.weakness() != Weakness.NONE
                        : metatable.followers() < WeakTables.MOST_FOLLOWERS || metatable.shape().mayHaveMode() || table.weakness() != Weakness.NONE;
    }

    @TruffleBoundary
    private void follow(Table table, Table metatable) {
        tables.follow(table, metatable);
    }

    /** A new userdata with a metatable of its own. */
    @TruffleBoundary
    public Userdata newProxy(Table metatable, Node at) {
        ofProxies.add(metatable);
        finalizers.runQuietly(at);
        return finalizers.create(metatable);
    }

    /** Whether a metatable is one of those that {@code newproxy} made. */
    @TruffleBoundary
    public boolean isProxys(Table metatable) {
        return metatable != null && ofProxies.contains(metatable);
    }

    /**
     * Has the JVM collect garbage if the program can see the difference, and calls the handlers of the userdata that were garbage.
     * An error in one of them is thrown.
     */
    @TruffleBoundary
    public void collect(Node at) {
        boolean weak = tables.update();
        owed = true;
        if (!weak && !finalizers.any()) {
            return;
        }
        tables.unpin();
        collectNow();
        tables.clean();
        finalizers.await();
        finalizers.run(at);
    }

    private void collectNow() {
        owed = false;
        WeakReference<Object> garbage = new WeakReference<>(new Object());
        for (int i = 0; i < MOST_TRIES && garbage.get() != null; i++) {
            System.gc();
        }
    }

    /** The memory in use, in kilobytes. */
    @TruffleBoundary
    public double count() {
        if (owed) {
            collectNow();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / KILO;
    }

    /** Keeps the number, which means nothing here. @return the one before */
    public long setPause(long value) {
        long before = pause;
        pause = value;
        return before;
    }

    /** Keeps the number, which means nothing here. @return the one before */
    public long setStepMultiplier(long value) {
        long before = stepMultiplier;
        stepMultiplier = value;
        return before;
    }

    /** Calls all handlers that have not been called, at the end of the program. */
    @TruffleBoundary
    public void close() {
        finalizers.runAll();
    }
}
