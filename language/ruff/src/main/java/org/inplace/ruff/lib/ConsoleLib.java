package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.nodes.Node;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.system.Blocking;
import org.inplace.core.value.Null;
import org.inplace.core.value.Text;
import org.inplace.ruff.Context;
import org.inplace.ruff.runtime.Capability;
import org.inplace.ruff.runtime.Utf8;

/** Output, input, waiting, and the end of the program (library specification, section 2.1). */
final class ConsoleLib {

    static final List<Builtin> TABLE = List.of(
                    new Builtin("print", 0, Builtin.ANY, Effect.READS, CoreLib::print).alias("println"),
                    new Builtin("eprint", 0, Builtin.ANY, Effect.READS, ConsoleLib::printError),
                    new Builtin("input", 0, 1, Effect.READS, ConsoleLib::input),
                    new Builtin("exit", 0, 1, Effect.READS, ConsoleLib::exit),
                    new Builtin("sleep", 0, Builtin.ANY, Effect.READS, ConsoleLib::sleep).gated(Capability.CLOCK));

    private static final int STATUS_BITS = 0xff;

    private ConsoleLib() {
    }

    @TruffleBoundary
    private static Object printError(Node at, Object[] values) {
        byte[] line = CoreLib.line(at, values).concat(Text.of("\n")).toUtf8();
        OutputStream err = Context.get(at).env().err();
        try {
            err.write(line);
            err.flush();
        } catch (IOException nobodyReads) {
            // there is nowhere left to say so
        }
        return Null.INSTANCE;
    }

    /** A line of standard input without the white space at its end; empty if there is none. */
    @TruffleBoundary
    private static Object input(Node at, Object[] a) {
        Context context = Context.get(at);
        if (a.length == 1) {
            context.print(Arguments.text(a, 0, "input() requires a string prompt when provided", at));
        }
        context.flush();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        InputStream in = context.env().in();
        try {
            if (in.available() > 0) {
                readLine(in, bytes);
            } else {
                Blocking.call(() -> readLine(in, bytes));
            }
            TruffleSafepoint.pollHere(at);
            return withoutSpaceAtEnd(Utf8.decode(bytes.toByteArray(), 0, bytes.size()));
        } catch (IOException unreadable) {
            return Text.EMPTY;
        }
    }

    /**
     * Reads the rest of a line: byte by byte, because what comes after the line may be for a child process. Returns it, too.
     */
    private static ByteArrayOutputStream readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
        synchronized (in) {
            for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
                line.write(next);
            }
            return line;
        }
    }

    private static Text withoutSpaceAtEnd(Text line) {
        int end = line.length();
        while (end > 0 && isWhiteSpace(line.codePointAt(end - 1))) {
            end--;
        }
        return line.substring(0, end);
    }

    /** Unicode's White_Space. */
    private static boolean isWhiteSpace(int codePoint) {
        return codePoint >= '\t' && codePoint <= '\r' || codePoint == 0x85 || Character.isSpaceChar(codePoint);
    }

    @TruffleBoundary
    private static Object exit(Node at, Object[] a) {
        long code = a.length == 0 ? 0 : Arguments.whole(a, 0, "exit() requires a numeric exit code when provided", at);
        Context context = Context.get(at);
        context.flush();
        context.exit(at, (int) code & STATUS_BITS);
        return Null.INSTANCE;
    }

    @TruffleBoundary
    private static Object sleep(Node at, Object[] a) {
        Arguments.expect(a.length == 1, "sleep() expects 1 argument", at);
        double given = Arguments.number(a, 0, "sleep() requires a number argument", at);
        Arguments.expect(!(given < 0), "sleep() requires non-negative milliseconds", at);
        Context.get(at).flush();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos((long) given);
        TruffleSafepoint.setBlockedThreadInterruptible(at, ConsoleLib::sleepUntil, end);
        return 0L;
    }

    private static void sleepUntil(long end) throws InterruptedException {
        long rest = end - System.nanoTime();
        if (rest > 0) {
            TimeUnit.NANOSECONDS.sleep(rest);
        }
    }
}
