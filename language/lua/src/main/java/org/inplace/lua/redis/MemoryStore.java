package org.inplace.lua.redis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.inplace.lua.runtime.ByteString;

/** A data base in memory, empty at first, with the commands that most scripts need: strings, hashes, lists and sets. */
public final class MemoryStore implements CommandHandler {

    /** What a command does. */
    @FunctionalInterface
    interface Body {
        /** @param arguments those behind the command's name, of the right number */
        Reply run(List<ByteString> arguments) throws Rejected;
    }

    /** A command cannot be done; the message is the error's text. */
    static final class Rejected extends Exception {
        private static final long serialVersionUID = 1L;

        Rejected(String message) {
            super(message, null, false, false);
        }
    }

    private record Command(int least, int most, Body body) {
    }

    static final int ANY = Integer.MAX_VALUE;
    private static final String NOT_AN_INTEGER = "ERR value is not an integer or out of range";
    /** No integer of 64 bits is longer. */
    private static final int LONGEST_INTEGER = 20;

    private final Map<String, Command> commands = new HashMap<>();
    /** By key: a {@link ByteString}, a {@link Map}, a {@link Deque} or a {@link Set}; the last three never empty. */
    private final Map<ByteString, Object> values = new LinkedHashMap<>();

    /** An empty one. */
    public MemoryStore() {
        new KeyCommands(this).register();
        new StringCommands(this).register();
        new HashCommands(this).register();
        new ListCommands(this).register();
        new SetCommands(this).register();
    }

    void command(String name, int least, int most, Body body) {
        commands.put(name, new Command(least, most, body));
    }

    @Override
    public Reply call(List<byte[]> words) {
        List<ByteString> all = words.stream().map(ByteString::of).toList();
        Command command = commands.get(all.get(0).latin1().toUpperCase(Locale.ROOT));
        if (command == null) {
            return Reply.failure("ERR Unknown Redis command called from script");
        }
        int count = all.size() - 1;
        if (count < command.least || count > command.most) {
            return Reply.failure("ERR Wrong number of args calling Redis command from script");
        }
        try {
            return command.body.run(all.subList(1, all.size()));
        } catch (Rejected e) {
            return Reply.failure(e.getMessage());
        }
    }

    // ------------------------------------------------------------------ what commands share

    Map<ByteString, Object> values() {
        return values;
    }

    /** The value of a key if it is of a kind; null if there is none. */
    private <T> T value(ByteString key, Class<T> kind) throws Rejected {
        Object value = values.get(key);
        if (value != null && !kind.isInstance(value)) {
            throw new Rejected("WRONGTYPE Operation against a key holding the wrong kind of value");
        }
        return kind.cast(value);
    }

    /** Null if the key does not exist. */
    ByteString string(ByteString key) throws Rejected {
        return value(key, ByteString.class);
    }

    /** The hash of a key; an empty one, which is nobody's, if the key does not exist. */
    @SuppressWarnings("unchecked") // all maps are hashes
    Map<ByteString, ByteString> hash(ByteString key) throws Rejected {
        Map<ByteString, ByteString> hash = value(key, Map.class);
        return hash == null ? new LinkedHashMap<>() : hash;
    }

    /** The list of a key, as {@link #hash}. */
    @SuppressWarnings("unchecked") // all queues are lists
    Deque<ByteString> list(ByteString key) throws Rejected {
        Deque<ByteString> list = value(key, Deque.class);
        return list == null ? new ArrayDeque<>() : list;
    }

    /** The set of a key, as {@link #hash}. */
    @SuppressWarnings("unchecked") // all sets are sets
    Set<ByteString> set(ByteString key) throws Rejected {
        Set<ByteString> set = value(key, Set.class);
        return set == null ? new LinkedHashSet<>() : set;
    }

    /** Stores a value that may have become empty: then the key is gone. */
    void store(ByteString key, Object value, boolean empty) {
        if (empty) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
    }

    static Reply reply(ByteString string) {
        return string == null ? Reply.NIL : Reply.of(string.toBytes());
    }

    static Reply reply(Iterable<ByteString> strings) {
        return new Reply.Array(replies(strings));
    }

    static List<Reply> replies(Iterable<ByteString> strings) {
        List<Reply> replies = new ArrayList<>();
        strings.forEach(string -> replies.add(reply(string)));
        return replies;
    }

    static Reply reply(boolean done) {
        return Reply.of(done ? 1 : 0);
    }

    static long integer(ByteString text) throws Rejected {
        return integer(text, NOT_AN_INTEGER);
    }

    /** The integer that a string spells in the one way that Redis accepts. */
    static long integer(ByteString text, String message) throws Rejected {
        if (text.length() <= LONGEST_INTEGER) {
            try {
                long value = Long.parseLong(text.latin1());
                if (String.valueOf(value).equals(text.latin1())) {
                    return value;
                }
            } catch (NumberFormatException e) {
                throw new Rejected(message);
            }
        }
        throw new Rejected(message);
    }

    static long sum(long a, long b) throws Rejected {
        try {
            return Math.addExact(a, b);
        } catch (ArithmeticException e) {
            throw new Rejected("ERR increment or decrement would overflow");
        }
    }
}
