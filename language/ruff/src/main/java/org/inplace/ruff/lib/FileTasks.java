package org.inplace.ruff.lib;

import com.oracle.truffle.api.nodes.Node;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.inplace.core.system.SystemError;
import org.inplace.core.value.Text;
import org.inplace.ruff.Context;
import org.inplace.ruff.runtime.FileAccess;
import org.inplace.ruff.runtime.Promise;
import org.inplace.ruff.runtime.Promise.Rejection;
import org.inplace.ruff.runtime.SystemErrors;
import org.inplace.ruff.runtime.Utf8;

/** Files that are read and written on other threads. */
final class FileTasks {

    /** What is done with the file of an index. */
    @FunctionalInterface
    interface Task {
        /** @throws Rejection if it fails */
        Object run(int index);
    }

    /** Something that the operating system may refuse to do. */
    @FunctionalInterface
    private interface Attempt {
        Object run() throws IOException;
    }

    /** More threads than this do not make a disk any faster. */
    private static final long MOST_WORKERS = 16;

    private FileTasks() {
    }

    /**
     * Does a task for each index, several at once.
     *
     * @param limit how many at once
     * @param result makes the promise's value of the tasks' results, which are in the order of the indexes
     */
    static Promise all(int count, long limit, Task task, Function<Object[], Object> result, Node at) {
        CompletableFuture<Object> promised = new CompletableFuture<>();
        Object[] results = new Object[count];
        if (count == 0) {
            promised.complete(result.apply(results));
            return new Promise(promised);
        }
        AtomicInteger open = new AtomicInteger(count);
        List<Runnable> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int index = i;
            steps.add(() -> {
                if (promised.isDone()) {
                    return;
                }
                try {
                    results[index] = task.run(index);
                    if (open.decrementAndGet() == 0) {
                        promised.complete(result.apply(results));
                    }
                } catch (Rejection e) {
                    promised.completeExceptionally(e);
                }
            });
        }
        Context.get(at).threads().runAll(steps, (int) Math.min(limit, MOST_WORKERS), at);
        return new Promise(promised);
    }

    /** The text in a file; the failure is what a rejection begins with. */
    static Text read(Text path, String failure, Node at) {
        return (Text) attempt(failure, () -> {
            byte[] bytes = FileAccess.read(FileAccess.file(path.toString(), at));
            return Utf8.decode(bytes, 0, bytes.length);
        });
    }

    /** Replaces what is in a file. */
    static Object write(Text path, Text content, String failure, Node at) {
        return attempt(failure, () -> {
            try (OutputStream out = FileAccess.replacer(FileAccess.file(path.toString(), at))) {
                content.writeUtf8(out);
            }
            return true;
        });
    }

    private static Object attempt(String failure, Attempt attempt) {
        try {
            return attempt.run();
        } catch (IOException e) {
            throw new Rejection(failure + ": " + SystemErrors.text(e));
        } catch (InvalidPathException e) {
            throw new Rejection(failure + ": " + SystemErrors.text(SystemError.INVALID));
        } catch (SecurityException | UnsupportedOperationException e) {
            throw new Rejection(failure + ": " + SystemErrors.text(SystemError.UNSUPPORTED));
        }
    }
}
