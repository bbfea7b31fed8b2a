package org.inplace.docs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where this repository is, and what is in it that people read. */
final class Repository {

    static final Path ROOT = Path.of(System.getProperty("inplace.root", "..")).toAbsolutePath().normalize();

    private static final Set<String> MADE = Set.of("target", ".git", ".jqwik-database");

    private Repository() {
    }

    /** The files with an extension below a directory, apart from what builds make. */
    static List<Path> files(Path directory, String extension) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                return MADE.contains(dir.getFileName().toString()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(extension)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(null);
        return found;
    }

    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }
}
