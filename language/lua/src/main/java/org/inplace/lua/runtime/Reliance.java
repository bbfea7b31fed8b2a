package org.inplace.lua.runtime;

import java.util.HashMap;
import java.util.Map;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.Truffle;

/**
 * What code relies on about a table until the table changes.
 */
final class Reliance {

    private final Assumption unchanged = Truffle.getRuntime().createAssumption("table unchanged");
    private Map<ByteString, Prototype> prototypes;
    private Prototype withoutHandler;

    /** Valid until the table changes. */
    Assumption unchanged() {
        return unchanged;
    }

    /** What objects with the table as metatable are known to have under a key; null if that is not known. */
    Prototype prototype(ByteString key) {
        Prototype known = prototypes == null ? null : prototypes.get(key);
        return known != null && known.holds() ? known : null;
    }

    Prototype remember(ByteString key, Prototype found) {
        if (prototypes == null) {
            prototypes = new HashMap<>();
        }
        prototypes.put(key, found);
        return found;
    }

    /** That the table has no {@code __newindex}. */
    Prototype withoutHandler(Table table) {
        if (withoutHandler == null) {
            withoutHandler = new Prototype(table, null, unchanged);
        }
        return withoutHandler;
    }
}
