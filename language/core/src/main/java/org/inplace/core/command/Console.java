package org.inplace.core.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What a command has to do with the world.
 *
 * @param in standard input
 * @param out standard output, buffered; flushed when the command ends
 * @param err standard error
 * @param terminal whether standard output is a terminal
 * @param directory what relative paths are relative to
 */
public record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal, Path directory) {
}
