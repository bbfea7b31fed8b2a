package org.inplace.launcher;

/** Something that keeps a program from being started; the message goes to the user, the status to the shell. */
final class Failure extends Exception {
    /** The command line makes no sense. */
    static final int USAGE = 2;
    /** The program cannot be read. */
    static final int UNREADABLE = 5;

    private static final long serialVersionUID = 1L;

    final int status;

    Failure(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    static Failure usage(String message) {
        return new Failure(USAGE, message);
    }
}
