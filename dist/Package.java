import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes what can be given to people who have neither the sources nor a JDK. Run as "java Package.java ROOT HOME VERSION" after
 * {@link Image} has filled HOME: makes, beside HOME, the directory inplace-VERSION-SYSTEM, and of it a tar.gz and its SHA-256.
 * The AOT cache is bound to the JDK image, but not to where that is, so it fits wherever somebody unpacks it.
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
        Trees.delete(image);
        Files.createDirectories(image);
        copyFiles();
        copyLicences();
        Path archive = image.resolveSibling(image.getFileName() + ".tar.gz");
        Files.deleteIfExists(archive);
        command(image.getParent(), "tar", "-czf", archive.getFileName().toString(), image.getFileName().toString());
        Files.writeString(archive.resolveSibling(archive.getFileName() + ".sha256"), hash(archive) + "  " + archive.getFileName() + "\n");
        System.out.println("Made " + archive);
    }

    private void copyFiles() throws IOException {
        for (String name : List.of("jre", "lib", "inplace.aot")) {
            if (!Files.exists(home.resolve(name))) {
                throw new IllegalStateException("there is no " + home.resolve(name));
            }
            Trees.copy(home.resolve(name), image.resolve(name));
        }
        Trees.copy(root.resolve("bin"), image.resolve("bin"));
        for (String name : List.of("dist/inplace.jvmargs", "dist/training.ruff", "dist/training.lua", "dist/image/README.md", "LICENSE")) {
            Path file = root.resolve(name);
            Files.copy(file, image.resolve(file.getFileName()));
        }
    }

    /** What the parts that others have made are licensed under; all of them must be named in the list. */
    private void copyLicences() throws IOException {
        String known = Files.readString(root.resolve("dist").resolve("image").resolve(THIRD_PARTY));
        Files.writeString(image.resolve(THIRD_PARTY), known);
        Set<String> own = Set.of("core", "ruff", "lua", "launcher");
        for (Path jar : jars()) {
            String name = jar.getFileName().toString().replace(".jar", "");
            if (!own.contains(name) && !known.contains("`" + name + "`")) {
                throw new IllegalStateException(THIRD_PARTY + " says nothing of the licence of " + name);
            }
            copyLicences(jar, image.resolve("licences").resolve(name));
        }
    }

    private List<Path> jars() throws IOException {
        List<Path> jars = new ArrayList<>(list(home.resolve("modules")));
        jars.addAll(list(home.resolve("graal")));
        return jars;
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
