package org.inplace.golden;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** What a program did. {@code defect} is null, or says why the outcome is wrong whatever was expected. */
record Outcome(String stdout, String stderr, int exit, String defect) {
    /** The defect of a program that was stopped by a resource limit. */
    static final String LIMIT = "stopped by a resource limit";

    static final Outcome SUCCESS = new Outcome("", "", 0, null);

    static Outcome defect(String defect) {
        return new Outcome("", "", -1, defect);
    }

    /** A guest error carries its complete text for stderr as "report" and the process status as "exitCode"; its context must be open. */
    static Outcome failure(PolyglotException e) {
        if (e.isExit()) {
            return new Outcome("", "", e.getExitStatus(), null);
        }
        if (e.isResourceExhausted()) {
            return defect(LIMIT);
        }
        if (!e.isGuestException() || e.isInternalError()) {
            return defect("internal error\n" + trace(e));
        }
        Value error = e.getGuestObject();
        if (error == null || !error.hasMember("report") || !error.hasMember("exitCode")) {
            return defect("the error has no report\n" + trace(e));
        }
        return new Outcome("", error.getMember("report").asString(), error.getMember("exitCode").asInt(), null);
    }

    /** This outcome with what the program printed, in front of the report of its error. */
    Outcome after(String out, String err) {
        return new Outcome(out + stdout, err + stderr, exit, defect);
    }

    private static String trace(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    static Outcome of(Throwable e) {
        return e instanceof PolyglotException p ? failure(p) : defect("not a polyglot exception\n" + trace(e));
    }
}
