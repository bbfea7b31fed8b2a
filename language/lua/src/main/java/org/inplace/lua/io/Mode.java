package org.inplace.lua.io;

import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

import org.inplace.lua.runtime.ByteString;

/** How a file is opened: {@code r}, {@code w} or {@code a}, with {@code +} for both directions. */
record Mode(char first, boolean both) {

    static final Mode UPDATE = new Mode('w', true);

    /** The mode that a program writes; null if it is none. */
    static Mode of(ByteString text) {
        return switch (text.toString()) {
            case "r", "rb" -> new Mode('r', false);
            case "w", "wb" -> new Mode('w', false);
            case "a", "ab" -> new Mode('a', false);
            case "r+", "rb+", "r+b" -> new Mode('r', true);
            case "w+", "wb+", "w+b" -> UPDATE;
            case "a+", "ab+", "a+b" -> new Mode('a', true);
            default -> null;
        };
    }

    boolean reads() {
        return first == 'r' || both;
    }

    boolean writes() {
        return first != 'r' || both;
    }

    boolean appends() {
        return first == 'a';
    }

    /** Java cannot read and append through one channel: then the device looks for the end itself. */
    Set<OpenOption> options() {
        Set<OpenOption> options = new HashSet<>();
        if (reads()) {
            options.add(StandardOpenOption.READ);
        }
        if (appends() && !reads()) {
            options.add(StandardOpenOption.APPEND);
        } else if (writes()) {
            options.add(StandardOpenOption.WRITE);
        }
        if (first != 'r') {
            options.add(StandardOpenOption.CREATE);
        }
        if (first == 'w') {
            options.add(StandardOpenOption.TRUNCATE_EXISTING);
        }
        return options;
    }
}
