package org.inplace.launcher.debug;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.graalvm.shadowed.org.json.JSONObject;

/** Messages that have arrived and not been taken: answers by the number of their request, events by name. */
final class Messages {

    private final Map<Object, BlockingQueue<JSONObject>> queues = new ConcurrentHashMap<>();

    void add(Object key, JSONObject message) {
        queue(key).add(message);
    }

    JSONObject take(Object key) throws InterruptedException {
        JSONObject message = queue(key).poll(Debuggee.SECONDS, TimeUnit.SECONDS);
        assertNotNull(message, () -> "no message " + key + ", but " + queues);
        return message;
    }

    private BlockingQueue<JSONObject> queue(Object key) {
        return queues.computeIfAbsent(key, _ -> new LinkedBlockingQueue<>());
    }
}
