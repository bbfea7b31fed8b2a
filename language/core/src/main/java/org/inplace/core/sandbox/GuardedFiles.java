package org.inplace.core.sandbox;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.io.FileSystem;

/**
 * The system's files, as far as a program may use them. Modules of the program can be read in any case. What is refused looks
 * as if the system refused it.
 */
public final class GuardedFiles implements FileSystem {

    private static final Set<OpenOption> CHANGING = Set.of(StandardOpenOption.WRITE, StandardOpenOption.APPEND, StandardOpenOption.CREATE, //
                    StandardOpenOption.CREATE_NEW, StandardOpenOption.TRUNCATE_EXISTING);

    private final FileSystem files = FileSystem.newDefaultFileSystem();
    private final boolean read;
    private final boolean write;
    private final boolean delete;
    private final String extension;
    private final List<Path> roots;

    /**
     * The files that a program may use.
     *
     * @param extension of the files below the roots that may be read in any case
     */
    public GuardedFiles(boolean read, boolean write, boolean delete, String extension, List<Path> roots) {
        this.read = read;
        this.write = write;
        this.delete = delete;
        this.extension = extension;
        this.roots = roots.stream().map(root -> files.toAbsolutePath(root).normalize()).toList();
    }

    private static void require(boolean allowed, Path path) throws AccessDeniedException {
        if (!allowed) {
            throw new AccessDeniedException(path.toString());
        }
    }

    private void requireContent(Path path) throws AccessDeniedException {
        require(read || isBelowRoot(path) && path.toString().endsWith(extension), path);
    }

    /** Who may change files may also find out whether they are there. */
    private void requireMetadata(Path path) throws AccessDeniedException {
        require(read || write || delete || isBelowRoot(path), path);
    }

    private boolean isBelowRoot(Path path) {
        Path absolute = files.toAbsolutePath(path).normalize();
        return roots.stream().anyMatch(absolute::startsWith);
    }

    @Override
    public Path parsePath(URI uri) {
        return files.parsePath(uri);
    }

    @Override
    public Path parsePath(String path) {
        return files.parsePath(path);
    }

    @Override
    public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options) throws IOException {
        requireMetadata(path);
        if (modes.contains(AccessMode.WRITE)) {
            require(write, path);
        }
        files.checkAccess(path, modes, options);
    }

    @Override
    public void createDirectory(Path directory, FileAttribute<?>... attributes) throws IOException {
        require(write, directory);
        files.createDirectory(directory, attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        require(delete, path);
        files.delete(path);
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        require(read, source);
        require(write, target);
        files.copy(source, target, options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        require(write, source);
        require(write, target);
        files.move(source, target, options);
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        boolean changes = options.stream().anyMatch(CHANGING::contains);
        if (changes) {
            require(write, path);
        }
        if (!changes || options.contains(StandardOpenOption.READ)) {
            requireContent(path);
        }
        require(delete || !options.contains(StandardOpenOption.DELETE_ON_CLOSE), path);
        return files.newByteChannel(path, options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path directory, DirectoryStream.Filter<? super Path> filter) throws IOException {
        require(read, directory);
        return files.newDirectoryStream(directory, filter);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        require(write, link);
        files.createLink(link, existing);
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        require(write, link);
        files.createSymbolicLink(link, target, attributes);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        require(read, link);
        return files.readSymbolicLink(link);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        requireMetadata(path);
        return files.readAttributes(path, attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        require(write, path);
        files.setAttribute(path, attribute, value, options);
    }

    @Override
    public Path toAbsolutePath(Path path) {
        return files.toAbsolutePath(path);
    }

    @Override
    public Path toRealPath(Path path, LinkOption... options) throws IOException {
        requireMetadata(path);
        return files.toRealPath(path, options);
    }

    @Override
    public boolean isSameFile(Path one, Path other, LinkOption... options) throws IOException {
        requireMetadata(one);
        requireMetadata(other);
        return files.isSameFile(one, other, options);
    }

    @Override
    public void setCurrentWorkingDirectory(Path directory) {
        files.setCurrentWorkingDirectory(directory);
    }

    @Override
    public Path getTempDirectory() {
        return files.getTempDirectory();
    }

    @Override
    public String getSeparator() {
        return files.getSeparator();
    }

    @Override
    public String getPathSeparator() {
        return files.getPathSeparator();
    }

    @Override
    public String getMimeType(Path path) {
        return files.getMimeType(path);
    }

    @Override
    public Charset getEncoding(Path path) {
        return files.getEncoding(path);
    }
}
