package org.inplace.lua.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;

import org.graalvm.polyglot.io.ProcessHandler.Redirect;
import org.inplace.core.system.SystemError;
import org.inplace.lua.Options;
import org.inplace.lua.runtime.ByteString;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.io.TruffleProcessBuilder;

/** A command that the shell runs. Of its standard streams one at most is the program's; the others are what the program has itself. */
final class ChildProcess {

    /** How Java reports that a signal has ended a process, as shells do. */
    private static final int SIGNALLED = 128;
    private static final int LAST_SIGNAL = 31;
    private static final int EXIT_SHIFT = 8;
    /** How long a command that the program's end leaves behind may still run, in milliseconds. */
    private static final long GRACE = 1000;

    private final Process process;

    private ChildProcess(Process process) {
        this.process = process;
    }

    /** Starts a command. @param input whether the program writes what the command reads @param output the reverse */
    static ChildProcess start(TruffleLanguage.Env env, ByteString command, boolean input, boolean output) throws IOException {
        if (!env.isCreateProcessAllowed()) {
            throw Device.failure(SystemError.DENIED);
        }
        TruffleProcessBuilder builder = env.newProcessBuilder("sh", "-c", Names.text(command));
        boolean inherits = env.getOptions().get(Options.INHERIT_STREAMS);
        builder.redirectInput(input ? Redirect.PIPE : Redirect.INHERIT);
        builder.redirectOutput(output ? Redirect.PIPE : inherits ? Redirect.INHERIT : builder.createRedirectToStream(env.out()));
        builder.redirectError(inherits ? Redirect.INHERIT : builder.createRedirectToStream(env.err()));
        if (env.isFileIOAllowed()) {
            builder.directory(env.getCurrentWorkingDirectory());
        }
        return new ChildProcess(builder.start());
    }

    InputStream output() {
        return process.getInputStream();
    }

    OutputStream input() {
        return process.getOutputStream();
    }

    /** Waits for the end. @param soon whether to bring it about if it does not come soon @return the status as {@code wait} reports it */
    int await(boolean soon) {
        try {
            if (!soon) {
                return status(TruffleSafepoint.setBlockedThreadInterruptibleFunction(null, Process::waitFor, process));
            }
            process.waitFor(GRACE, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            // the program is being stopped while it waits
            kill();
        }
        return 0;
    }

    /** Ends the process if it has not ended, and sees to it that it is gone: a context with live processes cannot be closed. */
    private void kill() {
        boolean interrupted = false;
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(GRACE);
        while (process.isAlive() && System.nanoTime() < end) {
            process.destroyForcibly();
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int status(int reported) {
        int signal = reported - SIGNALLED;
        return signal > 0 && signal <= LAST_SIGNAL ? signal : reported << EXIT_SHIFT;
    }
}
