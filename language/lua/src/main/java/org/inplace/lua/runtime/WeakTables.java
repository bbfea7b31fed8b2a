package org.inplace.lua.runtime;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * The weak tables of a context, and tables that become weak if their metatable gets a {@code __mode} later.
 *
 * <p>
 * A table whose metatable has a mode is made weak when it gets that metatable. For the other case the first few tables of each
 * metatable are remembered and looked at when a collection runs: no more, so that a program that gives a metatable to each of its
 * objects pays nothing for them. (The manual leaves open what a mode set later does.)
 */
final class WeakTables {

    /** How many tables of a metatable are remembered. */
    static final int MOST_FOLLOWERS = 4;
    private static final int FIRST_SWEEP = 64;

    private final List<WeakReference<Table>> tables = new ArrayList<>();
    /** Sweep when there are so many. */
    private int limit = FIRST_SWEEP;

    /** Notes that a table has got a metatable; null for none any more. */
    void follow(Table table, Table metatable) {
        Weakness wanted = Weakness.wanted(metatable);
        if (metatable != null && wanted == Weakness.NONE) {
            if (metatable.followers() >= MOST_FOLLOWERS) {
                return;
            }
            metatable.countFollower();
        }
        if (table.weakness() != wanted) {
            table.setWeakness(wanted);
        }
        if (!table.note()) {
            return;
        }
        if (tables.size() >= limit) {
            update();
            limit = Math.max(FIRST_SWEEP, 2 * tables.size());
        }
        tables.add(new WeakReference<>(table));
    }

    /** Gives all tables the weakness that their metatables want now, and forgets those that are gone. @return whether any table is weak */
    boolean update() {
        boolean any = false;
        int kept = 0;
        for (WeakReference<Table> reference : tables) {
            Table table = reference.get();
            if (table == null) {
                continue;
            }
            Weakness wanted = Weakness.wanted(table.metatable());
            if (table.weakness() != wanted) {
                table.setWeakness(wanted);
            }
            any |= wanted != Weakness.NONE;
            tables.set(kept++, reference);
        }
        tables.subList(kept, tables.size()).clear();
        return any;
    }

    /** Lets go of what traversals hold, before a collection. */
    void unpin() {
        for (WeakReference<Table> reference : tables) {
            Table table = reference.get();
            if (table != null) {
                table.unpin();
            }
        }
    }

    /** Takes out of the weak tables what a collection has left without key or value. */
    void clean() {
        for (WeakReference<Table> reference : tables) {
            Table table = reference.get();
            if (table != null) {
                table.clean();
            }
        }
    }
}
