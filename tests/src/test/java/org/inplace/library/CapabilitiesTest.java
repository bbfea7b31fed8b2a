package org.inplace.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.channels.SeekableByteChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.io.IOAccess;
import org.junit.jupiter.api.Test;

/** What a program may do is what the option grants and the context has the privilege for; both are denied in the same words. */
class CapabilitiesTest {

    private static final Map<String, String> FLAGS = Map.of("filesystem-read", "fs-read", "filesystem-write", "fs-write", "filesystem-delete", "fs-delete",
                    "process-exec", "process-exec", "shell-exec", "shell-exec", "env-read", "env-read", "env-write", "env-write", "clock", "clock");

    /** Built-ins by what they need; of those that need two capabilities, the one that is asked for first. */
    private static final Map<String, List<String>> GATED = Map.of(
                    "filesystem-read", List.of("read_file", "read_file_lossy", "read_lines", "read_binary_file", "file_exists", "file_size", "list_dir", "io_read_bytes",
                                    "io_read_at", "io_seek_read", "io_file_metadata", "kv_get", "join_path", "path_join", "dirname", "basename", "path_extension",
                                    "path_absolute", "path_exists", "path_is_dir", "path_is_file", "path_is_symlink", "os_getcwd"),
                    "filesystem-write", List.of("write_file", "write_binary_file", "append_file", "create_dir", "rename_file", "copy_file", "io_write_bytes",
                                    "io_append_bytes", "io_write_at", "io_truncate", "io_copy_range", "kv_set", "os_chdir", "zip_create", "zip_add_file", "zip_add_dir",
                                    "zip_close", "unzip"),
                    "filesystem-delete", List.of("delete_file", "os_rmdir"),
                    "process-exec", List.of("spawn_process", "pipe_commands"),
                    "shell-exec", List.of("execute", "execute_status"),
                    "env-read", List.of("env", "env_or", "env_int", "env_float", "env_bool", "env_required", "env_list", "os_environ"),
                    "env-write", List.of("env_set"),
                    "clock", List.of("sleep"));

    private static String denial(String capability, String builtin) {
        return "Capability denied: " + capability + " required for " + builtin + "; rerun with --allow-" + FLAGS.get(capability);
    }

    private static Context.Builder privileged() {
        return Context.newBuilder("ruff").allowIO(IOAccess.ALL).allowCreateProcess(true).allowEnvironmentAccess(EnvironmentAccess.INHERIT);
    }

    @Test
    void withoutCapabilitiesEverythingIsDeniedBeforeArgumentsAreLookedAt() {
        try (Context context = privileged().option("ruff.capabilities", "").build()) {
            GATED.forEach((capability, builtins) -> builtins.forEach(b -> assertEquals(denial(capability, b), Programs.error(context, b + "(1, 2, 3, 4, 5)"))));
        }
    }

    @Test
    void withoutPrivilegesMostIsDenied() {
        try (Context context = Context.newBuilder("ruff").allowIO(IOAccess.NONE).build()) {
            for (String capability : GATED.keySet()) {
                boolean needsNone = capability.equals("env-write") || capability.equals("clock");
                for (String builtin : GATED.get(capability)) {
                    String message = Programs.error(context, builtin + "(1, 2, 3, 4, 5)");
                    assertEquals(!needsNone, message.equals(denial(capability, builtin)), message);
                }
            }
        }
    }

    @Test
    void denialsCanBeCaught() {
        String program = "try { read_file(\"x\") } except e { print(e.message) } print(args(), len(arg_parser().help()))";
        assertEquals(List.of(denial("filesystem-read", "read_file"), "[] 13"), Programs.output(Context.newBuilder("ruff"), program));
    }

    @Test
    void whatReadsAndWritesNeedsBoth() {
        List<String> both = List.of("copy_file", "io_copy_range", "zip_add_file", "zip_add_dir", "unzip");
        try (Context context = privileged().option("ruff.capabilities", "filesystem-write").build()) {
            both.forEach(b -> assertEquals(denial("filesystem-read", b), Programs.error(context, b + "()")));
        }
        try (Context context = privileged().option("ruff.capabilities", "filesystem-write, filesystem-read").build()) {
            both.forEach(b -> assertFalse(Programs.error(context, b + "()").startsWith("Capability denied"), b));
        }
    }

    @Test
    void unknownCapabilitiesAreRefused() {
        Context.Builder wrong = Context.newBuilder("ruff").option("ruff.capabilities", "everything");
        assertThrows(IllegalArgumentException.class, () -> {
            try (Context context = wrong.build()) {
                context.eval("ruff", "1");
            }
        });
    }

    @Test
    void variablesAreThoseThatTheContextWasGiven() {
        Context.Builder given = Context.newBuilder("ruff").allowEnvironmentAccess(EnvironmentAccess.NONE).environment("GIVEN", "g");
        assertEquals(List.of("g", "{\"GIVEN\": g, \"OWN\": o}"), Programs.output(given, "env_set(\"OWN\", \"o\") print(env(\"GIVEN\")) print(env_list())"));
    }

    @Test
    void aFileSystemOfTheEmbedder() {
        MemoryFileSystem files = new MemoryFileSystem();
        String program = """
                        create_dir("a/b")
                        write_file("a/f.txt", "one\\ntwo")
                        append_file("a/f.txt", "\\nthree")
                        os_chdir("a")
                        print(os_getcwd(), list_dir("."), read_lines("f.txt"), path_absolute("b"))
                        copy_file("f.txt", "g")
                        rename_file("g", "b/h")
                        io_truncate("b/h", 3)
                        kv_set("k", "v")
                        m := io_file_metadata("b/h")
                        print(read_file("/a/b/h"), m.size, m.is_file, m.readonly, kv_get("k"), list_dir("."))
                        z := zip_create("z.zip")
                        zip_add_dir(z, "b")
                        zip_close(z)
                        print(unzip("z.zip", "/out"), read_file("/out/h"))
                        func message(f) { try { f() return "none" } except e { return e.message } }
                        print(message(func() { os_rmdir("b") }), message(func() { list_dir("f.txt") }))
                        print(message(func() { read_file("b") }), message(func() { write_file("f.txt", "") }))
                        """;
        assertEquals(List.of("/a [b, f.txt] [one, two, three] /a/b", "one 3 true false v [.ruff_kv.json, b, f.txt]", "[/out/h] one",
                        "Cannot remove directory 'b': Directory not empty (os error 39) Cannot list directory 'f.txt': Not a directory (os error 20)",
                        "Cannot read file 'b': Is a directory (os error 21) Cannot write file 'f.txt': file already exists (pass overwrite=true to replace it)"),
                        Programs.output(context(files), program));
    }

    private static Context.Builder context(MemoryFileSystem files) {
        return Context.newBuilder("ruff").allowIO(IOAccess.newBuilder().fileSystem(files).build());
    }

    @Test
    void whatTheFileSystemRefusesIsDenied() {
        MemoryFileSystem files = new MemoryFileSystem() {
            @Override
            public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) {
                throw new SecurityException("refused");
            }
        };
        String program = """
                        func message(f) { try { f() return "none" } except e { return e.message } }
                        print(message(func() { write_file("f", "") }))
                        print(message(func() { io_read_at("f", 0, 1) }))
                        print(message(func() { copy_file("f", "g") }))
                        print(path_exists("/"))
                        """;
        assertEquals(List.of(denial("filesystem-write", "write_file"), denial("filesystem-read", "io_read_at"), denial("filesystem-write", "copy_file"), "true"),
                        Programs.output(context(files), program));
    }
}
