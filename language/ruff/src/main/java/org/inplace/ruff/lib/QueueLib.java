package org.inplace.ruff.lib;

import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.Null;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.QueueValue;

/** Built-ins for queues (section 2.8). Arguments of a wrong kind, or too few of them, count as an empty queue. */
final class QueueLib {

    static final List<Builtin> TABLE = List.of(
                    new Builtin("Queue", 0, Builtin.ANY, Effect.KEEPS, QueueLib::create),
                    Builtin.updating("queue_enqueue", 0, Builtin.ANY, QueueLib::enqueue),
                    Builtin.updating("queue_dequeue", 0, Builtin.ANY, QueueLib::dequeue),
                    new Builtin("queue_peek", 0, Builtin.ANY, Effect.KEEPS, QueueLib::peek),
                    new Builtin("queue_size", 0, Builtin.ANY, Effect.READS, QueueLib::size),
                    new Builtin("queue_is_empty", 0, Builtin.ANY, Effect.READS, (_, a) -> !isQueue(a) || ((QueueValue) a[0]).size() == 0),
                    new Builtin("queue_to_array", 0, Builtin.ANY, Effect.KEEPS, QueueLib::toArray));

    private QueueLib() {
    }

    private static boolean isQueue(Object[] a) {
        return a.length > 0 && a[0] instanceof QueueValue;
    }

    private static Object orNull(Object element) {
        return element == null ? Null.INSTANCE : element;
    }

    private static Object create(@SuppressWarnings("unused") Node at, Object[] a) {
        QueueValue queue = new QueueValue();
        if (a.length > 0 && a[0] instanceof ListValue list) {
            for (int i = 0; i < list.size(); i++) {
                queue.enqueue(list.get(i));
            }
        }
        return queue;
    }

    private static QueueValue writable(Object[] a, boolean own) {
        QueueValue queue = (QueueValue) a[0];
        return own ? queue : queue.copy();
    }

    private static Object enqueue(@SuppressWarnings("unused") Node at, Object[] a, boolean own) {
        if (!isQueue(a) || a.length < 2) {
            return new QueueValue();
        }
        QueueValue queue = writable(a, own);
        queue.enqueue(a[1]);
        return queue;
    }

    /** The queue without its front, and that. */
    private static Object dequeue(@SuppressWarnings("unused") Node at, Object[] a, boolean own) {
        QueueValue rest = isQueue(a) ? writable(a, own) : new QueueValue();
        Object front = orNull(rest.dequeue());
        return ListValue.ofObjects(new Object[]{rest, front});
    }

    private static Object peek(@SuppressWarnings("unused") Node at, Object[] a) {
        return isQueue(a) ? orNull(((QueueValue) a[0]).peek()) : Null.INSTANCE;
    }

    private static Object toArray(@SuppressWarnings("unused") Node at, Object[] a) {
        return isQueue(a) ? ((QueueValue) a[0]).toList() : new ListValue();
    }

    private static Object size(Node at, Object[] a) {
        if (a.length != 1) {
            throw Errors.failed("queue_size expects 1 argument (queue), got " + a.length, at);
        }
        if (!isQueue(a)) {
            throw Errors.failed("queue_size requires a Queue argument", at);
        }
        return (long) ((QueueValue) a[0]).size();
    }
}
