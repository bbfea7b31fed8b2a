package org.inplace.lua.io;

import org.inplace.lua.runtime.ByteString;

/** The strings that programs hand to the system, which end at a zero byte as C's do. */
final class Names {

    private Names() {
    }

    static String text(ByteString name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.at(i) == 0) {
                return name.substring(0, i).toString();
            }
        }
        return name.toString();
    }
}
