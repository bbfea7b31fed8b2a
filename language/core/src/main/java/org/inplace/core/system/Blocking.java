package org.inplace.core.system;

import com.oracle.truffle.api.TruffleSafepoint;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Lets a program be stopped while it waits for something that Java cannot interrupt. */
public final class Blocking {

    private Blocking() {
    }

    /** Does something on another thread, and waits for it. */
    public static <T> T call(Callable<T> action) throws IOException {
        FutureTask<T> task = new FutureTask<>(action);
        Thread.ofVirtual().start(task);
        try {
            return TruffleSafepoint.setBlockedThreadInterruptibleFunction(null, Blocking::await, task);
        } catch (Failed e) {
            throw e.failure;
        }
    }

    /** Carries a failure through the wait. */
    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final IOException failure;

        Failed(IOException failure) {
            super(failure);
            this.failure = failure;
        }
    }

    private static <T> T await(FutureTask<T> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? new Failed(failure) : new IllegalStateException(e.getCause());
        }
    }
}
