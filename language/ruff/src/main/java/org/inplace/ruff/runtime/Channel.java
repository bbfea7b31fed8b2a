package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.Node;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.inplace.core.value.Container;
import org.inplace.ruff.Context;

/** An unbounded queue between threads (library specification, section 3.3). */
@ExportLibrary(InteropLibrary.class)
public final class Channel implements NativeValue {

    /** How long a blocked receiver waits before it looks again whether anybody is left to send. */
    private static final long PATIENCE_MILLIS = 50;

    private final LinkedBlockingQueue<Object> messages = new LinkedBlockingQueue<>();

    @Override
    public Object invoke(String method, Object[] arguments, Node location) {
        return switch (method) {
            case "send" -> {
                expect(1, method, arguments, location);
                yield messages.add(Container.share(arguments[0]));
            }
            case "receive" -> {
                expect(0, method, arguments, location);
                yield receive(location);
            }
            default -> throw Errors.failed("Channel has no method '" + method + "'", location);
        };
    }

    private static void expect(int count, String method, Object[] arguments, Node location) {
        if (arguments.length != count) {
            throw Errors.failed("Channel." + method + " expects " + count + " arguments, got " + arguments.length, location);
        }
    }

    @TruffleBoundary
    private Object receive(Node location) {
        Object message = messages.poll();
        while (message == null) {
            boolean last = Context.get(location).threads().isLast();
            message = last ? messages.poll() : poll(location);
            if (last && message == null) {
                throw Errors.failed("Channel receive would block forever", location);
            }
        }
        return message;
    }

    private Object poll(Node location) {
        return TruffleSafepoint.setBlockedThreadInterruptibleFunction(location, queue -> queue.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS), messages);
    }

    @Override
    public String kind() {
        return "channel";
    }

    @Override
    public String debugText() {
        return "Channel";
    }

    @ExportMessage
    String toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return displayText();
    }
}
