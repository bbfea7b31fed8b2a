import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Makes the start fast. Run as "java Image.java ROOT HOME" when HOME/modules and HOME/graal are filled:
 *
 * - HOME/jre, a JDK image with all modules in it ({@link Linker}), made of copies of the jars; in those of HOME/modules, what
 *   would make classes at run time is rewritten ({@link CallSites}, {@link Annotations}).
 * - HOME/lib, the native library that Truffle would unpack into the user's home directory at its first start, and look
 *   for there at every later one.
 * - HOME/inplace.aot, the AOT cache of JDK 25: classes loaded and linked as after runs of the programs TRAINING, one of each
 *   language. Without those runs' profiles: they make the JIT compilers busy just when the program wants to start.
 *
 * Does only what is out of date. Neither is needed to run: a JDK that cannot make them costs start-up time, no more.
 */
class Image {

    private final Path root;
    private final Path home;
    private final Path jre;
    private final Path stamp;
    private final Path cache;
    private final Path library;

    Image(Path root, Path home) {
        this.root = root;
        this.home = home;
        jre = home.resolve("jre");
        stamp = home.resolve("jre.made-from");
        cache = home.resolve("inplace.aot");
        library = home.resolve("lib").resolve(System.mapLibraryName("truffleattach"));
    }

    public static void main(String[] a) throws Exception {
        Image image = new Image(Path.of(a[0]).toAbsolutePath().normalize(), Path.of(a[1]).toAbsolutePath().normalize());
        image.unpack();
        if (image.link()) {
            image.train();
        }
    }

    /** Copies the native library of this machine's kind out of Truffle's jar. */
    private void unpack() throws IOException {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String system = os.startsWith("mac") ? "darwin" : os.startsWith("windows") ? "windows" : "linux";
        String resource = "META-INF/resources/engine/libtruffleattach/" + system + "/" + System.getProperty("os.arch").replace("x86_64", "amd64") + "/bin/" + library.getFileName();
        try (FileSystem jar = FileSystems.newFileSystem(home.resolve("modules").resolve("truffle-api.jar"))) {
            Path packed = jar.getPath(resource);
            if (Files.exists(packed)) {
                Files.createDirectories(library.getParent());
                Files.copy(packed, library, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Makes the JDK image unless it is there; tells whether it is there now. */
    private boolean link() throws IOException, ReflectiveOperationException {
        String from = inputs();
        if (Files.exists(stamp) && Files.readString(stamp).equals(from)) {
            return true;
        }
        Files.deleteIfExists(stamp);
        Trees.delete(jre);
        Path jars = home.resolve("linked");
        Trees.delete(jars);
        Trees.copy(home.resolve("modules"), jars);
        CallSites.rewrite(jars);
        Annotations.rewrite(jars);
        Trees.copy(home.resolve("graal"), jars);
        try {
            Linker.link(jars, jre);
        } catch (Exception e) {
            Trees.delete(jre);
            System.out.println("No JDK image, programs will start slower: " + e);
            return false;
        } finally {
            Trees.delete(jars);
        }
        Files.writeString(stamp, from);
        return true;
    }

    /** What the JDK image depends on, as text: the JDK, all jars, and what makes the image of them. */
    private String inputs() throws IOException {
        StringBuilder text = new StringBuilder(System.getProperty("java.home") + " " + Runtime.version() + "\n");
        for (Path directory : List.of(home.resolve("modules"), home.resolve("graal"), root.resolve("dist"))) {
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(jar|java)")).sorted().toList()) {
                    text.append(file.getFileName()).append(' ').append(Files.size(file)).append(' ').append(Files.getLastModifiedTime(file)).append('\n');
                }
            }
        }
        return text.toString();
    }

    /** Makes the AOT cache by running the training programs, unless it is newer than all that went into it. */
    private void train() throws IOException, InterruptedException {
        if (upToDate()) {
            return;
        }
        Files.deleteIfExists(cache);
        int status = new ProcessBuilder(root.resolve("bin").resolve("inplace").toString(), "--make-cache").inheritIO().start().waitFor();
        if (status != 0) {
            Files.deleteIfExists(cache);
            System.out.println("No AOT cache, programs will start slower");
        }
    }

    private boolean upToDate() throws IOException {
        if (!Files.exists(cache)) {
            return false;
        }
        FileTime made = Files.getLastModifiedTime(cache);
        Path settings = root.resolve("dist");
        for (Path input : List.of(stamp, settings.resolve("inplace.jvmargs"), settings.resolve("training.ruff"), settings.resolve("training.lua"))) {
            if (Files.getLastModifiedTime(input).compareTo(made) > 0) {
                return false;
            }
        }
        return true;
    }
}
