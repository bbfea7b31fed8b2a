import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Makes the start fast. Run as "java Image.java ROOT HOME" when HOME/modules and HOME/graal are filled:
 *
 * - HOME/jre, a JDK image without the empty module jdk.graal.compiler. The real compiler is then an ordinary module; on
 *   a full JDK it must be given as --upgrade-module-path, which switches the AOT cache off.
 * - HOME/lib, the native library that Truffle would unpack into the user's home directory at its first start, and look
 *   for there at every later one.
 * - HOME/inplace.aot, the AOT cache of JDK 25: classes loaded and linked as after runs of the programs TRAINING, one of each
 *   language. For it, call sites in HOME/modules are rewritten ({@link CallSites}). Without those runs' profiles: they make the JIT compilers busy just when the program wants to start.
 *
 * Does only what is out of date. Neither is needed to run: a JDK that cannot make them costs start-up time, no more.
 */
class Image {
    static final String MODULES = "java.base,java.logging,java.management,java.sql,jdk.management,jdk.unsupported,"
                    + "jdk.internal.vm.ci,jdk.jfr,jdk.zipfs,jdk.jcmd,jdk.net,jdk.localedata,jdk.charsets";

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
        stamp = jre.resolve("made-from");
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
    private boolean link() throws IOException, InterruptedException {
        Path jdk = Path.of(System.getProperty("java.home"));
        String from = jdk + " " + Runtime.version() + " " + MODULES;
        if (Files.exists(stamp) && Files.readString(stamp).equals(from)) {
            return true;
        }
        delete(jre);
        if (!run("JDK image", List.of(jdk.resolve("bin").resolve("jlink").toString(), "--add-modules", MODULES, "--strip-debug",
                        "--no-header-files", "--no-man-pages", "--generate-cds-archive", "--output", jre.toString()))) {
            delete(jre);
            return false;
        }
        Files.writeString(stamp, from);
        return true;
    }

    /** Makes the AOT cache by running the training programs, unless it is newer than all that went into it. */
    private void train() throws IOException, InterruptedException, ReflectiveOperationException {
        if (upToDate()) {
            return;
        }
        Files.deleteIfExists(cache);
        CallSites.rewrite(home.resolve("modules"));
        Annotations.rewrite(home.resolve("modules"));
        if (!run("AOT cache", List.of(root.resolve("bin").resolve("inplace").toString(), "--make-cache"))) {
            Files.deleteIfExists(cache);
        }
    }

    /** Runs a command; if it fails, says what there will not be. */
    private boolean run(String product, List<String> command) throws IOException, InterruptedException {
        Path log = home.resolve(product.replace(' ', '-') + ".log");
        int status = -1;
        if (Files.exists(Path.of(command.get(0)))) {
            status = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        }
        if (status != 0) {
            System.out.println("No " + product + ", programs will start slower (" + command.get(0) + " ended with " + status + ", see " + log + ")");
        }
        return status == 0;
    }

    private boolean upToDate() throws IOException {
        if (!Files.exists(cache)) {
            return false;
        }
        FileTime made = Files.getLastModifiedTime(cache);
        Path settings = root.resolve("dist");
        for (Path input : List.of(home.resolve("modules"), home.resolve("graal"), stamp, settings.resolve("inplace.jvmargs"), settings.resolve("training.ruff"), settings.resolve("training.lua"))) {
            try (Stream<Path> files = Files.walk(input)) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    if (Files.getLastModifiedTime(file).compareTo(made) > 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(file);
                }
            }
        }
    }
}
