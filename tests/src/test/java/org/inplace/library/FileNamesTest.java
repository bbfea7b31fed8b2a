package org.inplace.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.io.IOAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of files that no text of a program can be. */
class FileNamesTest {

    @TempDir private Path directory;

    private Context.Builder builder() throws IOException {
        return Context.newBuilder("ruff").allowIO(IOAccess.ALL).allowCreateProcess(true).currentWorkingDirectory(directory.toRealPath());
    }

    @Test
    void namesThatAreNotUnicodeAreSkipped() throws IOException {
        String program = """
                        execute("touch good \\"$(printf 'bad\\\\377')\\"")
                        print(list_dir("."))
                        z := zip_create("z.zip")
                        print(zip_add_dir(z, "."), zip_close(z))
                        """;
        assertEquals(List.of("[good]", "true true"), Programs.output(builder(), program));
    }

    @Test
    void namesThatCannotBe() throws IOException {
        String program = """
                        execute("printf '\\\\000' > nul")
                        nul := read_file("nul")
                        func message(f) { try { f() return "none" } except e { return e.message } }
                        print(file_exists("a" + nul), path_is_dir(nul))
                        print(message(func() { write_file("a" + nul, "") }) == "Cannot write file 'a" + nul + "': Invalid argument (os error 22)")
                        print(message(func() { os_chdir(nul) }) == "Cannot change directory to '" + nul + "': Invalid argument (os error 22)")
                        """;
        assertEquals(List.of("false false", "true", "true"), Programs.output(builder(), program));
    }
}
