package org.inplace.launcher;

/** Something that keeps a program from being started; the message goes to the user, the status to the shell. */
final class Failure extends Exception {
    /** The command line makes no sense. */
    static final int USAGE = 2;
    /** The program cannot be read. */
    static final int UNREADABLE = 5;

    private static final long serialVersionUID = 1L;

    final int status;
    /** Whether the message stands for itself, without what messages of the command line begin with. */
    final boolean complete;

    Failure(int status, String message) {
        this(status, message, false);
    }

    private Failure(int status, String message, boolean complete) {
        super(message, null, false, false);
        this.status = status;
        this.complete = complete;
    }

    static Failure usage(String message) {
        String usage = "error: " + message + "\n\nUsage: " + About.command() + " run [OPTIONS] FILE [ARGS]...\n\nFor more information, try '--help'.";
        return new Failure(USAGE, usage, true);
    }
}
