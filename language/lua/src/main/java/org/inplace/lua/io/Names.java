package org.inplace.lua.io;

import org.inplace.lua.runtime.ByteString;

/** The strings that programs hand to the system, which end at a zero byte as C's do. */
public final class Names {

    private Names() {
    }

    /** What the system sees of a string. */
    public static ByteString seen(ByteString name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.at(i) == 0) {
                return name.substring(0, i);
            }
        }
        return name;
    }

    static String text(ByteString name) {
        return seen(name).toString();
    }
}
