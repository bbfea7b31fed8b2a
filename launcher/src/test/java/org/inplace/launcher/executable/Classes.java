package org.inplace.launcher.executable;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.module.ModuleDescriptor;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The classes of this project, generated ones too, as they are on the class path: in directories or, packaged, in jars. */
final class Classes {

    private static final String OWN = "org/inplace";

    private Classes() {
    }

    /** All of them by their names, {@code a/b/C}. */
    static Map<String, ClassModel> all() throws IOException {
        Map<String, ClassModel> all = new TreeMap<>();
        visit(root -> {
            try (Stream<Path> files = Files.walk(root.resolve(OWN))) {
                for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".class"))::iterator) {
                    ClassModel model = ClassFile.of().parse(Files.readAllBytes(file));
                    all.put(model.thisClass().asInternalName(), model);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return all;
    }

    /** The module descriptors. */
    static List<ModuleDescriptor> descriptors() throws IOException {
        List<ModuleDescriptor> all = new ArrayList<>();
        visit(root -> {
            try (InputStream descriptor = Files.newInputStream(root.resolve("module-info.class"))) {
                all.add(ModuleDescriptor.read(descriptor));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return all;
    }

    /** The text of all files below META-INF/native-image of the project. */
    static String metadata() throws IOException {
        StringBuilder text = new StringBuilder();
        visit(root -> {
            try (Stream<Path> files = Files.walk(root.resolve("META-INF/native-image/org.inplace"))) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    text.append(Files.readString(file)).append('\n');
                }
            } catch (NoSuchFileException e) {
                // this part of the project needs none
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return text.toString();
    }

    private static void visit(Consumer<Path> action) throws IOException {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                visit(path, action);
            } else if (Files.exists(path)) {
                try (FileSystem jar = FileSystems.newFileSystem(path)) {
                    visit(jar.getPath("/"), action);
                }
            }
        }
    }

    private static void visit(Path root, Consumer<Path> action) {
        if (Files.isDirectory(root.resolve(OWN)) && !root.endsWith("test-classes")) {
            action.accept(root);
        }
    }

    static List<CodeElement> code(MethodModel method) {
        return method.code().map(code -> code.elementStream().toList()).orElse(List.of());
    }
}
