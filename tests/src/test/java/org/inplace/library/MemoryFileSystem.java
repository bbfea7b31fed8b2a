package org.inplace.library;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.graalvm.polyglot.io.FileSystem;

/** The least that an embedder's file system can be: byte arrays by paths. Directories have none. */
public class MemoryFileSystem implements FileSystem {

    private static final byte[] DIRECTORY = new byte[0];

    private final Map<Path, byte[]> files = new TreeMap<>(Map.of(Path.of("/"), DIRECTORY));
    private Path current = Path.of("/");

    @Override
    public Path parsePath(URI uri) {
        return Path.of(uri);
    }

    @Override
    public Path parsePath(String path) {
        return Path.of(path);
    }

    @Override
    public Path toAbsolutePath(Path path) {
        return current.resolve(path).normalize();
    }

    @Override
    public Path toRealPath(Path path, LinkOption... options) throws IOException {
        find(path);
        return toAbsolutePath(path);
    }

    @Override
    public void setCurrentWorkingDirectory(Path directory) {
        current = toAbsolutePath(directory);
    }

    private byte[] find(Path path) throws NoSuchFileException {
        byte[] content = files.get(toAbsolutePath(path));
        if (content == null) {
            throw new NoSuchFileException(path.toString());
        }
        return content;
    }

    private List<Path> children(Path directory) {
        return files.keySet().stream().filter(p -> toAbsolutePath(directory).equals(p.getParent())).toList();
    }

    @Override
    public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options) throws IOException {
        find(path);
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        if (files.containsKey(toAbsolutePath(path))) {
            throw new FileAlreadyExistsException(path.toString());
        }
        find(toAbsolutePath(path).getParent());
        files.put(toAbsolutePath(path), DIRECTORY);
    }

    @Override
    public void delete(Path path) throws IOException {
        find(path);
        if (!children(path).isEmpty()) {
            throw new DirectoryNotEmptyException(path.toString());
        }
        files.remove(toAbsolutePath(path));
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        Path file = toAbsolutePath(path);
        if (options.contains(StandardOpenOption.CREATE_NEW) && files.containsKey(file)) {
            throw new FileAlreadyExistsException(path.toString());
        }
        if (options.contains(StandardOpenOption.CREATE) || options.contains(StandardOpenOption.CREATE_NEW)) {
            find(file.getParent());
            files.putIfAbsent(file, new byte[0]);
        }
        find(file);
        Channel channel = new Channel(file);
        if (options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.truncate(0);
        }
        return options.contains(StandardOpenOption.APPEND) ? channel.position(channel.size()) : channel;
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path directory, DirectoryStream.Filter<? super Path> filter) throws IOException {
        if (find(directory) != DIRECTORY) {
            throw new NotDirectoryException(directory.toString());
        }
        List<Path> children = children(directory);
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return children.iterator();
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        if (attributes.startsWith("posix:") || attributes.startsWith("unix:")) {
            throw new UnsupportedOperationException(attributes);
        }
        byte[] content = find(path);
        boolean directory = content == DIRECTORY;
        return Map.of("isDirectory", directory, "isRegularFile", !directory, "isSymbolicLink", false, "size", (long) content.length,
                        "lastModifiedTime", FileTime.fromMillis(0), "creationTime", FileTime.fromMillis(0), "lastAccessTime", FileTime.fromMillis(0));
    }

    /** A file that is being read or written. */
    private final class Channel implements SeekableByteChannel {

        private final Path file;
        private int position;

        Channel(Path file) {
            this.file = file;
        }

        private byte[] content() {
            return files.get(file);
        }

        @Override
        public int read(ByteBuffer target) {
            int count = Math.min(target.remaining(), content().length - position);
            if (count <= 0) {
                return -1;
            }
            target.put(content(), position, count);
            position += count;
            return count;
        }

        @Override
        public int write(ByteBuffer source) {
            int count = source.remaining();
            byte[] changed = Arrays.copyOf(content(), Math.max(content().length, position + count));
            source.get(changed, position, count);
            files.put(file, changed);
            position += count;
            return count;
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public SeekableByteChannel position(long newPosition) {
            position = Math.toIntExact(newPosition);
            return this;
        }

        @Override
        public long size() {
            return content().length;
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            if (size < content().length) {
                files.put(file, Arrays.copyOf(content(), (int) size));
            }
            return this;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
