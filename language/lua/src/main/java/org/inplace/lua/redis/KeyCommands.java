package org.inplace.lua.redis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.inplace.lua.redis.MemoryStore.Rejected;
import org.inplace.lua.runtime.ByteString;

/** Commands about the server, and those about keys of all kinds. */
final class KeyCommands {

    private final MemoryStore store;

    KeyCommands(MemoryStore store) {
        this.store = store;
    }

    void register() {
        store.command("PING", 0, MemoryStore.ANY, KeyCommands::ping);
        store.command("ECHO", 1, 1, a -> MemoryStore.reply(a.get(0)));
        store.command("TIME", 0, 0, _ -> time());
        store.command("DEL", 1, MemoryStore.ANY, a -> Reply.of(a.stream().filter(key -> store.values().remove(key) != null).count()));
        store.command("EXISTS", 1, MemoryStore.ANY, a -> Reply.of(a.stream().filter(store.values()::containsKey).count()));
        store.command("TYPE", 1, 1, a -> type(a.get(0)));
        store.command("KEYS", 1, 1, a -> keys(a.get(0)));
    }

    private static Reply ping(List<ByteString> arguments) throws Rejected {
        if (arguments.size() > 1) {
            throw new Rejected("ERR wrong number of arguments for 'ping' command");
        }
        return arguments.isEmpty() ? Reply.status("PONG") : MemoryStore.reply(arguments.get(0));
    }

    /** Seconds and microseconds. */
    private static Reply time() {
        Instant now = Instant.now();
        return new Reply.Array(List.of(Reply.of(String.valueOf(now.getEpochSecond())), Reply.of(String.valueOf(now.getNano() / 1000))));
    }

    private Reply type(ByteString key) {
        return Reply.status(switch (store.values().get(key)) {
            case null -> "none";
            case Map<?, ?> _ -> "hash";
            case Deque<?> _ -> "list";
            case Set<?> _ -> "set";
            default -> "string";
        });
    }

    private Reply keys(ByteString pattern) {
        Pattern compiled = Glob.compile(pattern.latin1());
        List<ByteString> found = new ArrayList<>();
        for (ByteString key : store.values().keySet()) {
            if (compiled.matcher(key.latin1()).matches()) {
                found.add(key);
            }
        }
        return MemoryStore.reply(found);
    }
}
