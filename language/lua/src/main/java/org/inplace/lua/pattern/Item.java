package org.inplace.lua.pattern;

/** A step of a compiled pattern. Patterns have no alternatives: the items follow each other. */
final class Item {

    enum Kind {
        /** One byte. */
        BYTE,
        /** One byte of a set. */
        SET,
        /** As many bytes of a set as possible, then fewer. */
        MOST,
        /** As few bytes of a set as possible, then more. */
        FEWEST,
        /** A byte of a set, or else none. */
        OPTIONAL,
        /** The begin of a capture. */
        OPEN,
        /** The end of a capture. */
        CLOSE,
        /** A capture of the position. */
        POSITION,
        /** What is between two bytes that nest. */
        BALANCE,
        /** The border between bytes outside and inside of a set. */
        FRONTIER,
        /** The text of an earlier capture. */
        BACK,
        /** The end of the subject. */
        TAIL,
        /** The pattern is malformed here, which is an error only of matches that get here. */
        ERROR,
        /** The end of the pattern. */
        END
    }

    final Kind kind;
    /** The bytes that the item takes; null if it is not about single bytes. */
    final boolean[] set;
    /** The byte of BYTE, the opening one of BALANCE; the least number of bytes of MOST; the index of a capture. */
    final int number;
    /** The closing byte of BALANCE. */
    final int second;
    final String message;
    /** Of MOST: whether taking fewer bytes than possible can never help. */
    boolean greedy;
    /** Of MOST and FEWEST: the byte that must follow; -1 if that is not known. */
    int follower = -1;

    private Item(Kind kind, boolean[] set, int number, int second, String message) {
        this.kind = kind;
        this.set = set;
        this.number = number;
        this.second = second;
        this.message = message;
    }

    static Item single(int b) {
        return new Item(Kind.BYTE, ByteSet.single(b), b, 0, null);
    }

    static Item set(Kind kind, boolean[] set, int least) {
        return new Item(kind, set, least, 0, null);
    }

    static Item capture(Kind kind, int index) {
        return new Item(kind, null, index, 0, null);
    }

    static Item balance(int open, int close) {
        return new Item(Kind.BALANCE, null, open, close, null);
    }

    static Item plain(Kind kind) {
        return new Item(kind, null, 0, 0, null);
    }

    static Item error(String message) {
        return new Item(Kind.ERROR, null, 0, 0, message);
    }

    /** Whether the item takes no bytes and never fails. */
    boolean isCapture() {
        return kind == Kind.OPEN || kind == Kind.CLOSE || kind == Kind.POSITION;
    }

    /** Whether the item can be passed without taking a byte, but otherwise takes those of its set. */
    boolean isOptional() {
        return kind == Kind.OPTIONAL || kind == Kind.FEWEST || kind == Kind.MOST && number == 0;
    }

    /** The bytes of which the item must take one first; null if that is not known. */
    boolean[] first() {
        return switch (kind) {
            case BYTE, SET -> set;
            case MOST -> number > 0 ? set : null;
            case BALANCE -> ByteSet.single(number);
            default -> null;
        };
    }
}
