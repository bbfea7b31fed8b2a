package org.inplace.lua.redis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.inplace.lua.redis.MemoryStore.Rejected;
import org.inplace.lua.runtime.ByteString;

/** Commands for hashes. */
final class HashCommands {

    private final MemoryStore store;

    HashCommands(MemoryStore store) {
        this.store = store;
    }

    void register() {
        store.command("HSET", 3, MemoryStore.ANY, this::set);
        store.command("HGET", 2, 2, a -> MemoryStore.reply(store.hash(a.get(0)).get(a.get(1))));
        store.command("HMGET", 2, MemoryStore.ANY, this::getMany);
        store.command("HGETALL", 1, 1, this::getAll);
        store.command("HDEL", 2, MemoryStore.ANY, this::delete);
        store.command("HEXISTS", 2, 2, a -> MemoryStore.reply(store.hash(a.get(0)).containsKey(a.get(1))));
        store.command("HLEN", 1, 1, a -> Reply.of(store.hash(a.get(0)).size()));
        store.command("HINCRBY", 3, 3, this::add);
    }

    private Reply set(List<ByteString> arguments) throws Rejected {
        if (arguments.size() % 2 == 0) {
            throw new Rejected("ERR wrong number of arguments for 'hset' command");
        }
        Map<ByteString, ByteString> hash = store.hash(arguments.get(0));
        int before = hash.size();
        for (int i = 1; i < arguments.size(); i += 2) {
            hash.put(arguments.get(i), arguments.get(i + 1));
        }
        store.store(arguments.get(0), hash, false);
        return Reply.of(hash.size() - before);
    }

    private Reply getMany(List<ByteString> arguments) throws Rejected {
        Map<ByteString, ByteString> hash = store.hash(arguments.get(0));
        List<ByteString> found = new ArrayList<>();
        for (ByteString field : arguments.subList(1, arguments.size())) {
            found.add(hash.get(field));
        }
        return MemoryStore.reply(found);
    }

    private Reply getAll(List<ByteString> arguments) throws Rejected {
        List<Reply.Entry> entries = new ArrayList<>();
        store.hash(arguments.get(0)).forEach((field, value) -> entries.add(new Reply.Entry(MemoryStore.reply(field), MemoryStore.reply(value))));
        return new Reply.Dictionary(entries);
    }

    private Reply delete(List<ByteString> arguments) throws Rejected {
        Map<ByteString, ByteString> hash = store.hash(arguments.get(0));
        int before = hash.size();
        arguments.subList(1, arguments.size()).forEach(hash::remove);
        store.store(arguments.get(0), hash, hash.isEmpty());
        return Reply.of(before - hash.size());
    }

    private Reply add(List<ByteString> arguments) throws Rejected {
        long amount = MemoryStore.integer(arguments.get(2));
        Map<ByteString, ByteString> hash = store.hash(arguments.get(0));
        ByteString old = hash.get(arguments.get(1));
        long sum = MemoryStore.sum(old == null ? 0 : MemoryStore.integer(old, "ERR hash value is not an integer"), amount);
        hash.put(arguments.get(1), ByteString.of(String.valueOf(sum)));
        store.store(arguments.get(0), hash, false);
        return Reply.of(sum);
    }
}
