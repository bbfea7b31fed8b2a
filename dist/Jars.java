import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The jars in a directory, whose classes are about to be rewritten. */
final class Jars implements AutoCloseable {

    final List<Path> all;
    /** Loads the classes as they were before. */
    final URLClassLoader loader;
    /** Reads and writes class files, and knows how the classes of the jars relate. */
    final ClassFile format;

    Jars(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            all = files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
        URL[] places = new URL[all.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = all.get(i).toUri().toURL();
        }
        loader = new URLClassLoader(places);
        ClassHierarchyResolver found = ClassHierarchyResolver.ofResourceParsing(loader).orElse(ClassHierarchyResolver.defaultResolver());
        format = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(found));
    }

    /** Shows all classes of a jar, those for other versions of Java, too. @param change what to write instead of a class; null for the same */
    void change(Path jar, Function<ClassModel, byte[]> change) throws IOException {
        try (FileSystem content = FileSystems.newFileSystem(jar); Stream<Path> files = Files.walk(content.getPath("/"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                byte[] changed = change.apply(format.parse(Files.readAllBytes(file)));
                if (changed != null) {
                    Files.write(file, changed);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
