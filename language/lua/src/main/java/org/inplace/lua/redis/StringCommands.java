package org.inplace.lua.redis;

import java.util.ArrayList;
import java.util.List;

import org.inplace.lua.redis.MemoryStore.Rejected;
import org.inplace.lua.runtime.ByteString;

/** Commands for strings, which also are the numbers. */
final class StringCommands {

    private final MemoryStore store;

    StringCommands(MemoryStore store) {
        this.store = store;
    }

    void register() {
        store.command("SET", 2, MemoryStore.ANY, this::set);
        store.command("SETNX", 2, 2, a -> MemoryStore.reply(store.values().putIfAbsent(a.get(0), a.get(1)) == null));
        store.command("GET", 1, 1, a -> MemoryStore.reply(store.string(a.get(0))));
        store.command("GETRANGE", 3, 3, this::range);
        store.command("STRLEN", 1, 1, a -> Reply.of(orEmpty(a.get(0)).length()));
        store.command("APPEND", 2, 2, this::append);
        store.command("MSET", 2, MemoryStore.ANY, this::setMany);
        store.command("MGET", 1, MemoryStore.ANY, this::getMany);
        store.command("INCR", 1, 1, a -> add(a.get(0), 1));
        store.command("DECR", 1, 1, a -> add(a.get(0), -1));
        store.command("INCRBY", 2, 2, a -> add(a.get(0), MemoryStore.integer(a.get(1))));
        store.command("DECRBY", 2, 2, this::subtract);
    }

    private ByteString orEmpty(ByteString key) throws Rejected {
        ByteString string = store.string(key);
        return string == null ? ByteString.EMPTY : string;
    }

    private Reply set(List<ByteString> arguments) throws Rejected {
        boolean ifNew = false;
        boolean ifOld = false;
        for (ByteString option : arguments.subList(2, arguments.size())) {
            ifNew |= option.latin1().equalsIgnoreCase("NX");
            ifOld |= option.latin1().equalsIgnoreCase("XX");
            if (ifNew && ifOld || !option.latin1().equalsIgnoreCase("NX") && !option.latin1().equalsIgnoreCase("XX")) {
                throw new Rejected("ERR syntax error");
            }
        }
        boolean exists = store.values().containsKey(arguments.get(0));
        if (ifNew && exists || ifOld && !exists) {
            return Reply.NIL;
        }
        store.values().put(arguments.get(0), arguments.get(1));
        return Reply.OK;
    }

    private Reply range(List<ByteString> arguments) throws Rejected {
        long from = MemoryStore.integer(arguments.get(1));
        long to = MemoryStore.integer(arguments.get(2));
        ByteString string = orEmpty(arguments.get(0));
        int length = string.length();
        if (from < 0 && to < 0 && from > to) {
            return MemoryStore.reply(ByteString.EMPTY);
        }
        long first = Math.max(0, from < 0 ? length + from : from);
        long last = Math.min(length - 1, Math.max(0, to < 0 ? length + to : to));
        return MemoryStore.reply(first > last ? ByteString.EMPTY : string.substring((int) first, (int) last + 1));
    }

    private Reply append(List<ByteString> arguments) throws Rejected {
        ByteString longer = orEmpty(arguments.get(0)).concat(arguments.get(1));
        store.values().put(arguments.get(0), longer);
        return Reply.of(longer.length());
    }

    private Reply setMany(List<ByteString> arguments) throws Rejected {
        if (arguments.size() % 2 != 0) {
            throw new Rejected("ERR wrong number of arguments for 'mset' command");
        }
        for (int i = 0; i < arguments.size(); i += 2) {
            store.values().put(arguments.get(i), arguments.get(i + 1));
        }
        return Reply.OK;
    }

    /** Keys of other kinds count as missing. */
    private Reply getMany(List<ByteString> arguments) {
        List<Reply> replies = new ArrayList<>(arguments.size());
        for (ByteString key : arguments) {
            replies.add(store.values().get(key) instanceof ByteString string ? MemoryStore.reply(string) : Reply.NIL);
        }
        return new Reply.Array(replies);
    }

    private Reply subtract(List<ByteString> arguments) throws Rejected {
        long amount = MemoryStore.integer(arguments.get(1));
        if (amount == Long.MIN_VALUE) {
            throw new Rejected("ERR decrement would overflow");
        }
        return add(arguments.get(0), -amount);
    }

    private Reply add(ByteString key, long amount) throws Rejected {
        ByteString old = store.string(key);
        long sum = MemoryStore.sum(old == null ? 0 : MemoryStore.integer(old), amount);
        store.values().put(key, ByteString.of(String.valueOf(sum)));
        return Reply.of(sum);
    }
}
