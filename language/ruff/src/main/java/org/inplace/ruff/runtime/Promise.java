package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.nodes.Node;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import org.inplace.core.value.Container;

/**
 * A value that is there now or later (section 12.6). Settles once: with a value, or rejected with a reason; the body of an
 * async function rejects with the error it raised, which those who await get as it was.
 */
@ExportLibrary(InteropLibrary.class)
public final class Promise implements NativeValue {

    /** Why a promise of the library was rejected. */
    public static final class Rejection extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Rejection(String reason) {
            super(reason, null, false, false);
        }
    }

    private final CompletableFuture<Object> future;

    public Promise(CompletableFuture<Object> future) {
        this.future = future;
    }

    /** One that has its value already. */
    @TruffleBoundary
    public static Promise resolved(Object value) {
        return new Promise(CompletableFuture.completedFuture(Container.share(value)));
    }

    /** One of an async function that raised an error. */
    @TruffleBoundary
    public static Promise rejected(RuffError error) {
        return new Promise(CompletableFuture.failedFuture(error));
    }

    /** Blocks the thread until the promise is settled; its value, or the error that it was rejected with. */
    @TruffleBoundary
    public Object await(Node location) {
        try {
            return TruffleSafepoint.setBlockedThreadInterruptibleFunction(location, f -> {
                try {
                    return f.get();
                } catch (ExecutionException e) {
                    throw new Settled(e.getCause());
                }
            }, future);
        } catch (Settled e) {
            if (e.getCause() instanceof RuffError raised) {
                throw raised.again();
            }
            throw Errors.failed("Promise rejected: " + reason(e.getCause()), location);
        }
    }

    /** Carries a rejection out of the blocking call. */
    private static final class Settled extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Settled(Throwable cause) {
            super(null, cause, false, false);
        }
    }

    /** The text of a rejection. */
    public static String reason(Throwable rejection) {
        return String.valueOf(rejection.getMessage());
    }

    /** Calls the action with the value or the rejection when the promise is settled, on whatever thread that happens. */
    public void whenSettled(BiConsumer<Object, Throwable> action) {
        future.whenComplete(action);
    }

    @Override
    public String kind() {
        return "promise";
    }

    @Override
    public String displayText() {
        return "<promise>";
    }

    @Override
    public String inspection() {
        return switch (future.state()) {
            case RUNNING -> "Promise(Pending)";
            case SUCCESS -> "Promise(Resolved: " + Debug.text(future.resultNow()) + ")";
            default -> "Promise(Rejected: " + reason(future.exceptionNow()) + ")";
        };
    }

    @ExportMessage
    String toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return displayText();
    }
}
