package org.inplace.ruff.runtime;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.util.concurrent.CompletableFuture;

/** A function that runs in the background (library specification, section 2.18). Its result can be had once. */
@ExportLibrary(InteropLibrary.class)
public final class TaskHandle implements NativeValue {

    private enum State {
        RUNNING, AWAITED, CANCELLED
    }

    private static final String CANCELLED = "Task was cancelled";

    private final CompletableFuture<Object> result = new CompletableFuture<>();
    private Thread thread;
    private State state = State.RUNNING;

    /** Gets the function's result. */
    public CompletableFuture<Object> result() {
        return result;
    }

    public synchronized void runsOn(Thread worker) {
        thread = worker;
    }

    /** A promise of the result, the first time; later ones are rejected. */
    public synchronized Promise take() {
        return switch (state) {
            case RUNNING -> {
                state = State.AWAITED;
                yield new Promise(result);
            }
            case AWAITED -> new Promise(CompletableFuture.failedFuture(new Promise.Rejection("Task handle already consumed")));
            case CANCELLED -> new Promise(CompletableFuture.failedFuture(new Promise.Rejection(CANCELLED)));
        };
    }

    /** The thread to be stopped; null if it is too late for that. */
    public synchronized Thread cancel() {
        if (state != State.RUNNING) {
            return null;
        }
        state = State.CANCELLED;
        result.completeExceptionally(new Promise.Rejection(CANCELLED));
        return thread;
    }

    @Override
    public String kind() {
        return "taskhandle";
    }

    @Override
    public synchronized String inspection() {
        return state == State.CANCELLED ? "TaskHandle(Cancelled)" : "TaskHandle(Running)";
    }

    @ExportMessage
    String toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return displayText();
    }
}
