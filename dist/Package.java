import java.io.IOException;
import java.io.OutputStream;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.tools.jlink.builder.DefaultImageBuilder;
import jdk.tools.jlink.internal.Jlink;
import jdk.tools.jlink.internal.JlinkTask;
import jdk.tools.jlink.internal.Platform;

/**
 * Makes what can be given to people who have neither the sources nor a JDK. Run as "java Package.java ROOT HOME VERSION" after
 * {@link Image} has filled HOME: makes, beside HOME, the directory inplace-VERSION-SYSTEM, and of it a tar.gz and its SHA-256.
 *
 * All modules become part of the JDK image in it. An AOT cache is bound to the paths and times of the jars that its classes
 * are from, but not to where the JDK image is; so the one that is made here fits wherever somebody unpacks it.
 */
class Package {

    private static final String THIRD_PARTY = "THIRD-PARTY.md";

    private final Path root;
    private final Path home;
    private final Path image;

    Package(Path root, Path home, String version) {
        this.root = root;
        this.home = home;
        image = home.resolveSibling("inplace-" + version + "-" + system());
    }

    public static void main(String[] a) throws Exception {
        Package made = new Package(Path.of(a[0]).toAbsolutePath().normalize(), Path.of(a[1]).toAbsolutePath().normalize(), a[2]);
        made.run();
    }

    private static String system() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String system = os.startsWith("mac") ? "macos" : os.split(" ")[0];
        return system + "-" + System.getProperty("os.arch").replaceAll("amd64|x86_64", "x64");
    }

    private void run() throws IOException, InterruptedException, NoSuchAlgorithmException {
        Image.delete(image);
        link();
        copyFiles();
        copyLicences();
        command(image, image.resolve("bin").resolve("inplace").toString(), "--make-cache");
        Files.delete(image.resolve("training.log"));
        Path archive = image.resolveSibling(image.getFileName() + ".tar.gz");
        Files.deleteIfExists(archive);
        command(image.getParent(), "tar", "-czf", archive.getFileName().toString(), image.getFileName().toString());
        Files.writeString(archive.resolveSibling(archive.getFileName() + ".sha256"), hash(archive) + "  " + archive.getFileName() + "\n");
        System.out.println("Made " + archive);
    }

    /**
     * Links the JDK and all jars to one JDK image. The API of jlink and not its command, which prefers the JDK's own modules to
     * ours of the same name: the JDK has an empty {@code jdk.graal.compiler}.
     */
    private void link() throws IOException {
        Path jars = home.resolveSibling("linked");
        Image.delete(jars);
        Files.createDirectories(jars);
        for (Path from : List.of(home.resolve("modules"), home.resolve("graal"))) {
            copyAll(from, jars);
        }
        Set<String> roots = new TreeSet<>(Arrays.asList(Image.MODULES.split(",")));
        Path packaged = JlinkTask.getDefaultModulePath(); // a JDK without them can be linked as it is
        ModuleFinder system = packaged == null ? ModuleFinder.ofSystem() : JlinkTask.newModuleFinder(List.of(packaged));
        Descriptors.add(jars, roots.stream().map(name -> system.find(name).orElseThrow()).collect(Collectors.toSet()));
        ModuleFinder ours = ModuleFinder.of(jars);
        ours.findAll().stream().map(ModuleReference::descriptor).forEach(module -> roots.add(module.name()));
        Path jre = image.resolve("jre");
        var configuration = new Jlink.JlinkConfiguration(jre, roots, ModuleFinder.compose(ours, system), packaged == null, false, false);
        var plugins = new Jlink.PluginsConfiguration(List.of(), new DefaultImageBuilder(jre, Map.of(), Platform.runtime()), null);
        new Jlink().build(configuration, plugins);
        for (String developers : List.of("include", "man")) {
            Image.delete(jre.resolve(developers));
        }
    }

    private void copyFiles() throws IOException {
        copyAll(root.resolve("bin"), image.resolve("bin"));
        copyAll(home.resolve("lib"), image.resolve("lib"));
        for (String name : List.of("inplace.jvmargs", "training.ruff", "training.lua", "image/README.md")) {
            Path file = root.resolve("dist").resolve(name);
            Files.copy(file, image.resolve(file.getFileName()));
        }
        Files.copy(root.resolve("LICENSE"), image.resolve("LICENSE"));
    }

    /** What the parts that others have made are licensed under; all of them must be named in the list. */
    private void copyLicences() throws IOException {
        String known = Files.readString(root.resolve("dist").resolve("image").resolve(THIRD_PARTY));
        Files.writeString(image.resolve(THIRD_PARTY), known);
        Set<String> own = Set.of("core", "ruff", "lua", "launcher");
        for (Path jar : list(home.resolveSibling("linked"))) {
            String name = jar.getFileName().toString().replace(".jar", "");
            if (!own.contains(name) && !known.contains("`" + name + "`")) {
                throw new IllegalStateException(THIRD_PARTY + " says nothing of the licence of " + name);
            }
            copyLicences(jar, image.resolve("licences").resolve(name));
        }
    }

    private static void copyLicences(Path jar, Path to) throws IOException {
        try (FileSystem content = FileSystems.newFileSystem(jar)) {
            for (Path file : list(content.getPath("/META-INF"))) {
                if (file.getFileName().toString().matches(".*(LICENSE|NOTICE)(\\.txt|\\.md)?")) {
                    Files.createDirectories(to);
                    Files.copy(file, to.resolve(file.getFileName().toString()));
                }
            }
        }
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }

    private static void copyAll(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : list(from)) {
            Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static void command(Path directory, String... words) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(words).directory(directory.toFile()).inheritIO();
        process.environment().put("COPYFILE_DISABLE", "1"); // tar of macOS would add files of its own
        int status = process.start().waitFor();
        if (status != 0) {
            throw new IllegalStateException(String.join(" ", words) + " ended with " + status);
        }
    }

    private static String hash(Path file) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
