package org.inplace.lua.redis;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.inplace.lua.redis.MemoryStore.Rejected;
import org.inplace.lua.runtime.ByteString;

/** Commands for lists. */
final class ListCommands {

    private final MemoryStore store;

    ListCommands(MemoryStore store) {
        this.store = store;
    }

    void register() {
        store.command("LPUSH", 2, MemoryStore.ANY, a -> push(a, true));
        store.command("RPUSH", 2, MemoryStore.ANY, a -> push(a, false));
        store.command("LPOP", 1, MemoryStore.ANY, a -> pop(a, true));
        store.command("RPOP", 1, MemoryStore.ANY, a -> pop(a, false));
        store.command("LLEN", 1, 1, a -> Reply.of(store.list(a.get(0)).size()));
        store.command("LRANGE", 3, 3, this::range);
        store.command("LINDEX", 2, 2, this::element);
    }

    private Reply push(List<ByteString> arguments, boolean left) throws Rejected {
        Deque<ByteString> list = store.list(arguments.get(0));
        for (ByteString element : arguments.subList(1, arguments.size())) {
            if (left) {
                list.addFirst(element);
            } else {
                list.addLast(element);
            }
        }
        store.store(arguments.get(0), list, false);
        return Reply.of(list.size());
    }

    private Reply pop(List<ByteString> arguments, boolean left) throws Rejected {
        if (arguments.size() > 2) {
            throw new Rejected("ERR wrong number of arguments for '" + (left ? "lpop" : "rpop") + "' command");
        }
        boolean several = arguments.size() == 2;
        long count = several ? count(arguments.get(1)) : 1;
        Deque<ByteString> list = store.list(arguments.get(0));
        if (list.isEmpty()) {
            return Reply.NIL;
        }
        List<ByteString> taken = new ArrayList<>();
        while (taken.size() < count && !list.isEmpty()) {
            taken.add(left ? list.removeFirst() : list.removeLast());
        }
        store.store(arguments.get(0), list, list.isEmpty());
        return several ? MemoryStore.reply(taken) : MemoryStore.reply(taken.get(0));
    }

    private static long count(ByteString text) throws Rejected {
        String message = "ERR value is out of range, must be positive";
        long count = MemoryStore.integer(text, message);
        if (count < 0) {
            throw new Rejected(message);
        }
        return count;
    }

    private Reply range(List<ByteString> arguments) throws Rejected {
        long from = MemoryStore.integer(arguments.get(1));
        long to = MemoryStore.integer(arguments.get(2));
        Deque<ByteString> list = store.list(arguments.get(0));
        long first = Math.max(0, from < 0 ? list.size() + from : from);
        long last = to < 0 ? list.size() + to : to;
        return MemoryStore.reply(list.stream().skip(first).limit(Math.max(0, Math.min(last, list.size() - 1) - first + 1)).toList());
    }

    private Reply element(List<ByteString> arguments) throws Rejected {
        Deque<ByteString> list = store.list(arguments.get(0));
        long index = MemoryStore.integer(arguments.get(1));
        long at = index < 0 ? list.size() + index : index;
        return at < 0 || at >= list.size() ? Reply.NIL : MemoryStore.reply(list.stream().skip(at).findFirst().orElseThrow());
    }
}
