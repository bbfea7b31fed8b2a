package org.inplace.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.inplace.core.sandbox.GuardedFiles;
import org.inplace.core.sandbox.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Options about capabilities, and what contexts may do with them. */
class PolicyTest {

    @TempDir
    Path directory;

    private static Policy policy(String... options) {
        Policy policy = new Policy();
        Stream.of(options).forEach(option -> assertTrue(policy.take(option), option));
        return policy;
    }

    private static void denied(Executable use) {
        assertThrows(AccessDeniedException.class, use);
    }

    private GuardedFiles files(boolean read, boolean write, boolean delete) {
        return new GuardedFiles(read, write, delete, ".ruff", List.of(directory.resolve("program")));
    }

    @Test
    void programsAreTrustedUnlessSomethingSaysOtherwise() {
        assertTrue(policy().isTrusted());
        assertFalse(policy("--untrusted").isTrusted());
        assertFalse(policy("--allow-clock").isTrusted());
        assertTrue(policy("--untrusted", "--allow-all", "--allow-net").isTrusted());
        assertFalse(new Policy().take("--allow-everything"));
        assertFalse(new Policy().take("--untrusted=true"));
    }

    @Test
    void untrustedProgramsStayOutOfPrivateNetworks() {
        assertTrue(policy("--untrusted", "--allow-net").keepsFromPrivateNetwork());
        assertFalse(policy("--untrusted", "--allow-net-server").keepsFromPrivateNetwork());
        assertFalse(policy("--allow-net").keepsFromPrivateNetwork());
    }

    @Test
    void everyOptionMakesAContext() {
        String[] all = {"--untrusted", "--allow-fs-read", "--allow-fs-write", "--allow-fs-delete", "--allow-process-exec", "--allow-shell-exec", "--allow-env-read", //
                        "--allow-env-write", "--allow-net-client", "--allow-net-server", "--allow-net", "--allow-database", "--allow-clock", "--allow-random"};
        for (String option : all) {
            try (Context context = policy(option).apply(Context.newBuilder(), "ruff", ".ruff", List.of(directory)).build()) {
                assertEquals(3, context.eval("ruff", "1 + 2").asInt(), option);
            }
        }
    }

    @Test
    void shellsAreNotPrograms() {
        try (Context context = policy("--allow-process-exec").apply(Context.newBuilder(), "ruff", ".ruff", List.of(directory)).build()) {
            assertEquals(0, context.eval("ruff", "r := spawn_process([\"true\"])  r.exitcode").asInt());
            for (String call : List.of("spawn_process([\"sh\", \"-c\", \"true\"])", "pipe_commands([[\"sh\", \"-c\", \"true\"]])")) {
                String name = call.substring(0, call.indexOf('('));
                PolyglotException refused = assertThrows(PolyglotException.class, () -> context.eval("ruff", call), call);
                assertEquals("Capability denied: shell-exec required for " + name + "; rerun with --allow-shell-exec", refused.getMessage());
            }
        }
    }

    @Test
    void nothingButModulesCanBeReadWithoutPermission() throws IOException {
        Path module = Files.createDirectories(directory.resolve("program")).resolve("module.ruff");
        Path secret = directory.resolve("secret.ruff");
        Path other = directory.resolve("program/other.txt");
        for (Path path : List.of(module, secret, other)) {
            Files.writeString(path, "text");
        }
        GuardedFiles files = files(false, false, false);
        files.newByteChannel(module, Set.of(StandardOpenOption.READ)).close();
        files.newByteChannel(module, Set.of()).close();
        files.readAttributes(other, "size");
        denied(() -> files.newByteChannel(other, Set.of(StandardOpenOption.READ)));
        denied(() -> files.newByteChannel(secret, Set.of(StandardOpenOption.READ)));
        denied(() -> files.newByteChannel(directory.resolve("program/../secret.ruff"), Set.of()));
        denied(() -> files.checkAccess(secret, Set.of()));
        denied(() -> files.toRealPath(secret));
        denied(() -> files.newDirectoryStream(directory, path -> true));
        denied(() -> files.newByteChannel(module, Set.of(StandardOpenOption.WRITE)));
    }

    @Test
    void readingWritingAndDeletingAreDifferentThings() throws IOException {
        Path file = Files.writeString(directory.resolve("file.txt"), "text");
        Path copy = directory.resolve("copy.txt");
        GuardedFiles reader = files(true, false, false);
        GuardedFiles writer = files(false, true, false);
        GuardedFiles remover = files(false, false, true);
        reader.newByteChannel(file, Set.of(StandardOpenOption.READ)).close();
        denied(() -> reader.newByteChannel(copy, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE)));
        denied(() -> reader.checkAccess(file, Set.of(AccessMode.WRITE)));
        denied(() -> reader.delete(file));
        denied(() -> reader.copy(file, copy));
        writer.newByteChannel(copy, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE)).close();
        writer.move(copy, directory.resolve("moved.txt"));
        writer.createDirectory(directory.resolve("made"));
        denied(() -> writer.newByteChannel(file, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE)));
        denied(() -> writer.copy(file, copy));
        denied(() -> writer.delete(file));
        denied(() -> writer.newByteChannel(file, Set.of(StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)));
        denied(() -> remover.move(file, copy));
        remover.delete(file);
        assertFalse(Files.exists(file));
        files(true, true, false).copy(directory.resolve("moved.txt"), copy);
    }
}
