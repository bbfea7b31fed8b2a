/** The command line: finds the language, reads the program, runs it, reports how it ended. */
module org.inplace.launcher {
    requires org.graalvm.polyglot;
    requires org.inplace.core;
    requires org.jline.reader;
    requires org.jline.terminal;
    // for NativeMain alone
    requires static org.graalvm.nativeimage;

    uses org.inplace.core.command.CommandProvider;
    uses org.inplace.core.command.StandAlone;
}
