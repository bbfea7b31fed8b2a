package org.inplace.core.command;

/** The words behind a command make no sense, or they ask for help: the text is to be printed, and the program ends with the status. */
public final class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int USAGE = 2;

    private final int status;

    private Rejected(int status, String text) {
        super(text, null, false, false);
        this.status = status;
    }

    static Rejected because(String message, CommandSyntax syntax) {
        return new Rejected(USAGE, "error: " + message + "\n\n" + syntax.usage() + "\n\nFor more information, try '--help'.\n");
    }

    static Rejected forHelp(CommandSyntax syntax) {
        return new Rejected(0, syntax.help());
    }

    /** The exit status; 0 if the text is help, for standard output. */
    public int status() {
        return status;
    }
}
