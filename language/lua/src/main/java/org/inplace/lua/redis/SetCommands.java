package org.inplace.lua.redis;

import java.util.List;
import java.util.Set;

import org.inplace.lua.redis.MemoryStore.Rejected;
import org.inplace.lua.runtime.ByteString;

/** Commands for sets. */
final class SetCommands {

    private final MemoryStore store;

    SetCommands(MemoryStore store) {
        this.store = store;
    }

    void register() {
        store.command("SADD", 2, MemoryStore.ANY, this::add);
        store.command("SREM", 2, MemoryStore.ANY, this::remove);
        store.command("SISMEMBER", 2, 2, a -> MemoryStore.reply(store.set(a.get(0)).contains(a.get(1))));
        store.command("SMEMBERS", 1, 1, a -> new Reply.Members(MemoryStore.replies(store.set(a.get(0)))));
        store.command("SCARD", 1, 1, a -> Reply.of(store.set(a.get(0)).size()));
    }

    private Reply add(List<ByteString> arguments) throws Rejected {
        Set<ByteString> set = store.set(arguments.get(0));
        long added = arguments.subList(1, arguments.size()).stream().filter(set::add).count();
        store.store(arguments.get(0), set, false);
        return Reply.of(added);
    }

    private Reply remove(List<ByteString> arguments) throws Rejected {
        Set<ByteString> set = store.set(arguments.get(0));
        long removed = arguments.subList(1, arguments.size()).stream().filter(set::remove).count();
        store.store(arguments.get(0), set, set.isEmpty());
        return Reply.of(removed);
    }
}
