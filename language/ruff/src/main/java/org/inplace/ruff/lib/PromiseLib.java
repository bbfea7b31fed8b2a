package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.call.FunctionValue;
import org.inplace.core.value.Container;
import org.inplace.core.value.Layout;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.Null;
import org.inplace.core.value.RecordValue;
import org.inplace.ruff.Context;
import org.inplace.ruff.nodes.Invoke;
import org.inplace.ruff.runtime.Capability;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.Promise;
import org.inplace.ruff.runtime.Promise.Rejection;
import org.inplace.ruff.runtime.TaskHandle;
import org.inplace.ruff.runtime.Threads;

/** Timers, tasks, and promises made of promises. */
final class PromiseLib {

    private static final Builtin PROMISE_ALL = new Builtin("Promise.all", 1, 2, Effect.KEEPS, PromiseLib::all);

    static final List<Builtin> TABLE = List.of(
                    new Builtin("async_sleep", 0, Builtin.ANY, Effect.READS, PromiseLib::sleep).gated(Capability.CLOCK),
                    new Builtin("async_timeout", 0, Builtin.ANY, Effect.KEEPS, PromiseLib::timeout).gated(Capability.CLOCK),
                    new Builtin("spawn_task", 0, Builtin.ANY, Effect.CALLS, PromiseLib::spawn),
                    new Builtin("await_task", 0, Builtin.ANY, Effect.READS, PromiseLib::awaitTask),
                    new Builtin("cancel_task", 0, Builtin.ANY, Effect.READS, PromiseLib::cancel),
                    PROMISE_ALL.alias("promise_all"), PROMISE_ALL.alias("await_all"),
                    Callback.builtin("parallel_map", 2, 3, PromiseLib::map),
                    Callback.builtin("par_map", 2, 3, PromiseLib::map),
                    Callback.builtin("par_each", 2, 3, PromiseLib::each),
                    new Builtin("set_task_pool_size", 0, Builtin.ANY, Effect.READS, PromiseLib::setPoolSize),
                    new Builtin("get_task_pool_size", 0, Builtin.ANY, Effect.READS, PromiseLib::poolSize));

    private PromiseLib() {
    }

    /** The struct that makes {@code Promise.all(…)} mean something. */
    static RecordValue namespace() {
        RecordValue struct = new RecordValue(new Layout.Root("Promise", null).empty(), null);
        struct.put("all", PROMISE_ALL);
        struct.share();
        return struct;
    }

    // ------------------------------------------------------------------ timers

    private static Executor after(long millis) {
        return CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, Runnable::run);
    }

    @TruffleBoundary
    private static Object sleep(Node at, Object[] a) {
        Arguments.expect(a.length == 1, "async_sleep() expects 1 argument (milliseconds), got " + a.length, at);
        if (!(a[0] instanceof Long millis)) {
            throw Errors.failed("async_sleep() requires an integer milliseconds argument", at);
        }
        Arguments.expect(millis >= 0, "async_sleep() requires non-negative milliseconds, got " + millis, at);
        CompletableFuture<Object> slept = new CompletableFuture<>();
        settlesLater(slept, at);
        after(millis).execute(() -> slept.complete(Null.INSTANCE));
        return new Promise(slept);
    }

    /** Something outside of the program settles the promise: as long as that is to come, nobody waits in vain. */
    private static void settlesLater(CompletableFuture<Object> future, Node at) {
        Threads threads = Context.get(at).threads();
        threads.awaitSettling();
        future.whenComplete((value, failure) -> threads.settled());
    }

    @TruffleBoundary
    private static Object timeout(Node at, Object[] a) {
        Arguments.expect(a.length == 2, "async_timeout() expects 2 arguments (promise, timeout_ms), got " + a.length, at);
        if (!(a[1] instanceof Long millis)) {
            throw Errors.failed("async_timeout() requires an integer timeout_ms argument", at);
        }
        Arguments.expect(millis > 0, "async_timeout() requires positive timeout_ms, got " + millis, at);
        if (!(a[0] instanceof Promise promise)) {
            throw Errors.failed("async_timeout() requires a Promise as first argument", at);
        }
        CompletableFuture<Object> limited = new CompletableFuture<>();
        settlesLater(limited, at);
        promise.whenSettled((value, failure) -> {
            if (failure == null) {
                limited.complete(value);
            } else {
                limited.completeExceptionally(new Rejection("Promise rejected: " + Promise.reason(failure)));
            }
        });
        after(millis).execute(() -> limited.completeExceptionally(new Rejection("Timeout after " + millis + "ms")));
        return new Promise(limited);
    }

    // ------------------------------------------------------------------ tasks

    private static Object spawn(Node at, Object[] a) {
        Arguments.expect(a.length == 1, "spawn_task() expects 1 argument (async function), got " + a.length, at);
        if (!(a[0] instanceof FunctionValue || a[0] instanceof Builtin)) {
            throw Errors.failed("spawn_task() requires an async function argument", at);
        }
        TaskHandle task = new TaskHandle();
        Thread thread = Context.get(at).threads().run(() -> settled(Invoke.uncached(a[0], at), at), task.result(), at);
        task.runsOn(thread);
        return task;
    }

    /** The value of a promise, or any other value. */
    private static Object settled(Object value, Node at) {
        return Container.share(value instanceof Promise promise ? promise.await(at) : value);
    }

    private static TaskHandle task(String name, Node at, Object[] a) {
        Arguments.expect(a.length == 1, name + "() expects 1 argument (task handle), got " + a.length, at);
        if (a[0] instanceof TaskHandle task) {
            return task;
        }
        throw Errors.failed(name + "() requires a TaskHandle argument", at);
    }

    private static Object awaitTask(Node at, Object[] a) {
        return task("await_task", at, a).take();
    }

    private static Object cancel(Node at, Object[] a) {
        Thread thread = task("cancel_task", at, a).cancel();
        if (thread != null) {
            Context.get(at).threads().stop(thread);
        }
        return thread != null;
    }

    // ------------------------------------------------------------------ many promises

    /** The optional limit of concurrency among the arguments; if there is none, that of the context. */
    static long limit(String name, Node at, Object[] a, int index) {
        if (index >= a.length) {
            return Context.get(at).threads().poolSize();
        }
        if (!(a[index] instanceof Long limit)) {
            throw Errors.failed(name + "() optional concurrency_limit must be an integer", at);
        }
        Arguments.expect(limit > 0, name + "() concurrency_limit must be > 0, got " + limit, at);
        return limit;
    }

    @TruffleBoundary
    private static Object all(Node at, Object[] a) {
        if (!(a[0] instanceof ListValue list)) {
            throw Errors.failed("Promise.all() requires an array of promises", at);
        }
        limit("Promise.all", at, a, 1);
        Object[] promises = new Object[list.size()];
        for (int i = 0; i < promises.length; i++) {
            promises[i] = list.get(i);
            if (!(promises[i] instanceof Promise)) {
                throw Errors.failed("Promise.all() array element " + i + " is not a Promise", at);
            }
        }
        return all(promises);
    }

    /** Resolves to the values in the order of the promises, or is rejected with the first rejection. */
    @TruffleBoundary
    private static Promise all(Object[] values) {
        CompletableFuture<Object> together = new CompletableFuture<>();
        Object[] results = values.clone();
        AtomicInteger open = new AtomicInteger(1);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Promise promise) {
                int index = i;
                open.incrementAndGet();
                promise.whenSettled((value, failure) -> {
                    if (failure != null) {
                        together.completeExceptionally(new Rejection("Promise " + index + " rejected: " + Promise.reason(failure)));
                        return;
                    }
                    results[index] = Container.share(value);
                    finish(open, together, results);
                });
            }
        }
        finish(open, together, results);
        return new Promise(together);
    }

    private static void finish(AtomicInteger open, CompletableFuture<Object> together, Object[] results) {
        if (open.decrementAndGet() == 0) {
            together.complete(shared(ListValue.of(results)));
        }
    }

    private static ListValue shared(ListValue list) {
        list.share();
        return list;
    }

    private static Object map(Node at, Object[] a, Callback callback) {
        return all(mapped(at, a, callback));
    }

    private static Object[] mapped(Node at, Object[] a, Callback callback) {
        ListValue list = mapping(at, a);
        Object storage = list.storage();
        Object[] results = new Object[list.size()];
        list.borrow();
        for (int i = 0; i < results.length; i++) {
            results[i] = Mapper.call(a[1], Container.share(callback.element(storage, i)), at, callback);
        }
        list.release();
        callback.walked(results.length);
        return results;
    }

    /** The array to walk over, when all arguments are right. */
    @TruffleBoundary
    private static ListValue mapping(Node at, Object[] a) {
        if (!(a[0] instanceof ListValue list)) {
            throw Errors.failed("parallel_map() first argument must be an array", at);
        }
        if (!isCallable(a[1])) {
            throw Errors.failed("parallel_map() second argument must be a callable function; pass a function, closure, " +
                            "or imported callable value instead of a literal", at);
        }
        limit("parallel_map", at, a, 2);
        return list;
    }

    private static boolean isCallable(Object value) {
        return value instanceof FunctionValue || value instanceof Builtin;
    }

    private static Object each(Node at, Object[] a, Callback callback) {
        return withoutResult(mapped(at, a, callback));
    }

    @TruffleBoundary
    private static Promise withoutResult(Object[] values) {
        CompletableFuture<Object> done = new CompletableFuture<>();
        all(values).whenSettled((value, failure) -> {
            if (failure == null) {
                done.complete(Null.INSTANCE);
            } else {
                done.completeExceptionally(failure);
            }
        });
        return new Promise(done);
    }

    // ------------------------------------------------------------------ the pool

    private static Object setPoolSize(Node at, Object[] a) {
        Arguments.expect(a.length == 1, "set_task_pool_size() expects 1 argument (size), got " + a.length, at);
        if (!(a[0] instanceof Long size)) {
            throw Errors.failed("set_task_pool_size() requires an integer size argument", at);
        }
        Arguments.expect(size > 0, "set_task_pool_size() size must be > 0, got " + size, at);
        return Context.get(at).threads().setPoolSize(size);
    }

    private static Object poolSize(Node at, Object[] a) {
        Arguments.expect(a.length == 0, "get_task_pool_size() expects 0 arguments, got " + a.length, at);
        return Context.get(at).threads().poolSize();
    }
}
