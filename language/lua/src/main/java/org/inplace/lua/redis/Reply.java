package org.inplace.lua.redis;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A reply of Redis' protocol. Scripts reply with the forms of its second version; maps, sets and reals are for replies to scripts.
 * Texts are bytes; the arrays must not be changed. Replies are equal if they contain the same.
 */
public sealed interface Reply {

    /** Nothing: a value that does not exist. */
    record Nil() implements Reply {
    }

    /** An integer. */
    record Int(long value) implements Reply {
    }

    /** A string. */
    record Bulk(byte[] bytes) implements Reply {
        @Override
        public boolean equals(Object other) {
            return other instanceof Bulk bulk && Arrays.equals(bytes, bulk.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return "Bulk[" + text() + "]";
        }

        /** The string as UTF-8. */
        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** That all is well, in a word. */
    record Status(byte[] bytes) implements Reply {
        @Override
        public boolean equals(Object other) {
            return other instanceof Status status && Arrays.equals(bytes, status.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return "Status[" + text() + "]";
        }

        /** The word as UTF-8. */
        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** An error: a code in capital letters, a space, what is wrong. */
    record Failure(byte[] bytes) implements Reply {
        @Override
        public boolean equals(Object other) {
            return other instanceof Failure failure && Arrays.equals(bytes, failure.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return "Failure[" + text() + "]";
        }

        /** The error as UTF-8. */
        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** Several replies in order. */
    record Array(List<Reply> elements) implements Reply {
        public Array {
            elements = List.copyOf(elements);
        }
    }

    /** Keys and values. */
    record Dictionary(List<Entry> entries) implements Reply {
        public Dictionary {
            entries = List.copyOf(entries);
        }
    }

    /** A key with its value. */
    record Entry(Reply key, Reply value) {
    }

    /** Members without order. */
    record Members(List<Reply> elements) implements Reply {
        public Members {
            elements = List.copyOf(elements);
        }
    }

    /** A number that need not be an integer. */
    record Real(double value) implements Reply {
    }

    Reply NIL = new Nil();
    Reply OK = status("OK");

    static Reply of(long value) {
        return new Int(value);
    }

    static Reply of(byte[] bytes) {
        return new Bulk(bytes);
    }

    static Reply of(String text) {
        return new Bulk(text.getBytes(StandardCharsets.UTF_8));
    }

    static Reply status(String text) {
        return new Status(text.getBytes(StandardCharsets.UTF_8));
    }

    static Reply failure(String text) {
        return new Failure(text.getBytes(StandardCharsets.UTF_8));
    }
}
