package org.inplace.lua.runtime;

import org.inplace.core.value.Null;
import org.inplace.lua.Context;

import java.util.ArrayList;
import java.util.List;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Idempotent;

/**
 * What tables with a certain metatable have under a key that is not their own: found once along the chain of {@code __index}
 * tables, and true until something along the chain changes. The metatable keeps it. So does code, which may outlive the context:
 * the context makes it {@linkplain #forget forget} everything at its end.
 */
public final class Prototype {

    /** The metatable of no table. */
    private static final Table NOBODY = new Table(Shape.root());

    private static final int MOST_HOPS = 10;

    @CompilationFinal private Table metatable;
    @CompilationFinal private Object value;
    @CompilationFinal(dimensions = 1) private final Assumption[] unchanged;

    Prototype(Table metatable, Object value, Assumption... unchanged) {
        this.metatable = metatable;
        this.value = value;
        this.unchanged = unchanged;
        Context.get(null).relyOn(this);
    }

    @Idempotent
    public Table metatable() {
        return metatable;
    }

    /** Nil if there is nothing anywhere. */
    public Object value() {
        return value;
    }

    /** Valid for as long as that is so. */
    public Assumption[] unchanged() {
        return unchanged;
    }

    /** Lets go of all tables. From then on there is no object that this is about. */
    public void forget() {
        metatable = NOBODY;
        value = Null.INSTANCE;
    }

    /** The value for an object with a metatable that does not have the key itself; null if that cannot be relied on. */
    @TruffleBoundary
    public static Prototype find(Table object, ByteString key) {
        if (object.metatable() == null || object.shape().isDictionary() || object.shape().find(key) != null) {
            return null;
        }
        return inMetatable(object.metatable(), key);
    }

    /** The value for objects with a metatable that do not have the key themselves; null if that cannot be relied on. */
    @TruffleBoundary
    public static Prototype inMetatable(Table metatable, ByteString key) {
        Reliance first = metatable == null ? null : metatable.rely();
        if (first == null) {
            return null;
        }
        Prototype known = first.prototype(key);
        if (known != null) {
            return known;
        }
        Prototype found = search(metatable, key);
        return found == null ? null : first.remember(key, found);
    }

    private static Prototype search(Table metatable, ByteString key) {
        List<Assumption> all = new ArrayList<>();
        Table next = metatable;
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            if (next == null) {
                return new Prototype(metatable, Null.INSTANCE, all.toArray(Assumption[]::new));
            }
            Object handler = next.find(Event.INDEX.key());
            if (!relies(next, all)) {
                return null;
            }
            if (handler == null) {
                return new Prototype(metatable, Null.INSTANCE, all.toArray(Assumption[]::new));
            }
            if (!(handler instanceof Table holder)) {
                return null;
            }
            Object value = holder.find(key);
            if (!relies(holder, all)) {
                return null;
            }
            if (value != null) {
                return new Prototype(metatable, value, all.toArray(Assumption[]::new));
            }
            next = holder.metatable();
        }
        return null;
    }

    private static boolean relies(Table table, List<Assumption> all) {
        Reliance reliance = table.rely();
        return reliance != null && all.add(reliance.unchanged());
    }

    /** That a metatable has no {@code __newindex}; null if it has one, or cannot be relied on. */
    @TruffleBoundary
    public static Prototype withoutHandler(Table metatable) {
        Reliance reliance = metatable.find(Event.NEWINDEX.key()) != null ? null : metatable.rely();
        return reliance == null ? null : reliance.withoutHandler(metatable);
    }

    /** Whether it is still so. */
    boolean holds() {
        for (Assumption each : unchanged) {
            if (!each.isValid()) {
                return false;
            }
        }
        return true;
    }
}
