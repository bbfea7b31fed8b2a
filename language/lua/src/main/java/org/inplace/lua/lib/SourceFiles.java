package org.inplace.lua.lib;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

import org.inplace.lua.Context;
import org.inplace.lua.runtime.ByteString;

import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.nodes.Node;

/** Reads the files that programs are in. */
final class SourceFiles {

    private SourceFiles() {
    }

    /** All of a file. */
    static ByteString content(Node at, ByteString name) throws LoadLib.Failure {
        String verb = "open";
        try {
            TruffleFile file = Context.get(at).env().getPublicTruffleFile(name.toString());
            if (file.isDirectory()) {
                throw new LoadLib.Failure("cannot read " + name + ": Is a directory");
            }
            verb = file.exists() ? "read" : verb;
            return ByteString.of(file.readAllBytes());
        } catch (NoSuchFileException | IllegalArgumentException | UnsupportedOperationException e) {
            throw new LoadLib.Failure("cannot open " + name + ": No such file or directory");
        } catch (AccessDeniedException | SecurityException e) {
            throw new LoadLib.Failure("cannot open " + name + ": Permission denied");
        } catch (IOException | OutOfMemoryError e) {
            throw new LoadLib.Failure("cannot " + verb + " " + name + ": Input/output error");
        }
    }

    /** What is left of the standard input. */
    static ByteString standardInput(Node at) throws LoadLib.Failure {
        try {
            return Context.get(at).files().in().file().rest();
        } catch (IOException e) {
            throw new LoadLib.Failure("cannot read stdin");
        }
    }

    /** Whether there is a file that can be read; what may not be touched is not there. */
    static boolean isReadable(Node at, String name) {
        try {
            TruffleFile file = Context.get(at).env().getPublicTruffleFile(name);
            return file.isReadable();
        } catch (SecurityException | IllegalArgumentException | UnsupportedOperationException e) {
            return false;
        }
    }
}
