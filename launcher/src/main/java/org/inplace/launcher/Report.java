package org.inplace.launcher;

import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.inplace.core.command.CommandProvider;

/**
 * Tells the user, and the shell, how a program failed.
 *
 * An error of the program says itself what to print: its guest object has the members {@code report}, the whole text,
 * and {@code exitCode}.
 */
final class Report {
    private static final int FAILED = 4;
    private static final int INTERRUPTED = 128 + 2;
    /** A limit was exceeded: the status of timeout(1). */
    private static final int EXCEEDED = 124;

    private Report() {
    }

    /** Prints what there is to say about an exception; returns the exit status. */
    static int of(PolyglotException e) {
        if (e.isExit()) {
            return e.getExitStatus();
        }
        if (e.isInternalError()) {
            Output.error("internal error: " + e.getMessage());
            if (System.getenv("INPLACE_DEBUG") != null) {
                e.printStackTrace();
            }
            return Main.INTERNAL;
        }
        if (e.isInterrupted() || e.isCancelled() && !e.isResourceExhausted()) {
            return INTERRUPTED;
        }
        if (e.isCancelled()) {
            Output.error(About.command() + ": " + e.getMessage());
            return EXCEEDED;
        }
        Value error = e.getGuestObject();
        if (error != null && error.hasMember("report")) {
            Output.error(error.getMember("report").asString());
            return error.hasMember("exitCode") ? error.getMember("exitCode").asInt() : FAILED;
        }
        Output.error(e.getMessage());
        return FAILED;
    }

    /** The same for programs that read it: on standard output, if the error has such a report. */
    static int json(PolyglotException e, Language language, Output out) {
        Value error = e.getGuestObject();
        if (error != null && error.hasMember("json")) {
            write(error.getMember("json").asString(), out);
            return error.getMember("exitCode").asInt();
        }
        CommandProvider provider = e.isInternalError() ? Subcommand.provider(language) : null;
        String crash = provider == null ? null : provider.crashReport(e.getMessage(), Main.INTERNAL);
        if (crash != null) {
            write(crash, out);
            return Main.INTERNAL;
        }
        return of(e);
    }

    private static void write(String text, Output out) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
    }

    /**
     * Closes the context of a program that has failed already: what fails now is of no further interest.
     *
     * @param last whether the language may run what it keeps for the end
     */
    static void close(Context context, boolean last) {
        try {
            context.close(!last);
        } catch (PolyglotException e) {
            // the first error is the one that was reported
        }
    }
}
