package org.inplace.lua.lib;

import java.io.IOException;

import org.inplace.core.system.SystemError;
import org.inplace.core.value.Null;
import org.inplace.lua.io.Names;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Results;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.nodes.Node;

/** Something that the operating system, or the embedder, may refuse to do. */
@FunctionalInterface
interface SystemCall<T> {

    T run() throws IOException;

    /** Why it did not do it. */
    record Failure(String words, int number) {

        /** The results of a function that failed: nil, message, number. @param name what the message begins with; null for nothing */
        Object results(ByteString name) {
            return Results.of(Null.INSTANCE, message(name), (long) number);
        }

        ByteString message(ByteString name) {
            ByteString reason = ByteString.of(words);
            return name == null ? reason : Names.seen(name).concat(ByteString.of(": ")).concat(reason);
        }
    }

    /** A failed call, to be caught where it was made. */
    final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Failure failure;

        Refused(Failure failure) {
            super(failure.words(), null, false, false);
            this.failure = failure;
        }

        Failure failure() {
            return failure;
        }
    }

    /** Makes a call; all that can go wrong with it becomes one kind of exception. */
    @TruffleBoundary
    static <T> T make(Node at, SystemCall<T> call) throws Refused {
        try {
            return call.run();
        } catch (IOException | SecurityException | UnsupportedOperationException | IllegalArgumentException e) {
            throw new Refused(failure(at, e));
        }
    }

    /** The results of a function that makes a call: those of the call, or nil, message, number. */
    static Object results(Node at, ByteString name, SystemCall<Object> call) {
        try {
            return make(at, call);
        } catch (Refused e) {
            return e.failure().results(name);
        }
    }

    /** The results of a function that could not do what it should. */
    static Object failed(Node at, IOException failure) {
        return failure(at, failure).results(null);
    }

    @TruffleBoundary
    static Failure failure(Node at, Exception e) {
        // channels are closed when the thread is interrupted, which may mean that the context is being cancelled
        TruffleSafepoint.pollHere(at);
        int start = e instanceof IOException io ? SystemError.startNumber(io) : 0;
        SystemError known = start == 0 ? SystemError.of(e) : SystemError.numbered(start);
        if (known != null) {
            return new Failure(known.words(), known.number());
        }
        return new Failure(String.valueOf(e.getMessage()), start == 0 ? SystemError.INPUT_OUTPUT.number() : start);
    }
}
