package org.inplace.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Programs that depend on one language alone are built by Maven, and run: on the class path, on the module path with the compiler,
 * and as one jar. The language comes from what this build has packaged, into a local repository of the test's own.
 */
class OneDependencyTest {

    private static final Path ROOT = Path.of(System.getProperty("inplace.root")).toAbsolutePath().normalize();
    private static final Path WORK = ROOT.resolve("tests/target/embedding");
    private static final String VERSION = "0.1.0-SNAPSHOT";
    private static final List<String> QUIET = List.of("-Dpolyglot.engine.WarnInterpreterOnly=false", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    @ParameterizedTest
    @EnumSource
    void aProgramNeedsTheLanguageAlone(Guest guest) throws IOException, InterruptedException {
        require(guest, maven() != null, "there is no mvn");
        Path local = WORK.resolve("repository");
        for (String artifact : List.of("core", guest.id())) {
            Path jar = ROOT.resolve("language/" + artifact + "/target/" + artifact + "-" + VERSION + ".jar");
            require(guest, Files.exists(jar), "there is no " + jar + ", which mvn package makes");
            publish(local, artifact, ROOT.resolve("language/" + artifact + "/pom.xml"), jar);
        }
        publish(local, "inplace-parent", ROOT.resolve("pom.xml"), null);
        Path output = WORK.resolve(guest.id());
        run(List.of(maven(), "-B", "-ntp", "-q", "-f", ROOT.resolve("tests/src/embedding/pom.xml").toString(), "-s", settings().toString(), "-Dmaven.repo.local=" + local,
                "-Dlanguage=" + guest.id(), "-Doutput=" + output, "package"));

        String text = guest.text("a, b", "return a * b");
        List<String> arguments = List.of("org.example.Main", guest.id(), text);
        Path plain = output.resolve("class-path");
        assertEquals("42 interpreted", java(List.of("-cp", plain.resolve("classes") + File.pathSeparator + plain.resolve("lib") + "/*"), arguments));
        Path modular = output.resolve("module-path");
        List<String> modules = List.of("-XX:+UnlockExperimentalVMOptions", "-XX:+EnableJVMCI", "--enable-native-access=org.graalvm.truffle",
                "--upgrade-module-path=" + modular.resolve("lib"), "--module-path=" + modular.resolve("classes"),
                "--add-modules=org.inplace." + guest.id() + ",org.graalvm.truffle.runtime,jdk.graal.compiler", "-m");
        assertEquals("42 compiled", java(modules, List.of("org.example.embedding/org.example.Main", guest.id(), text)));
        assertEquals("42 interpreted", java(List.of("-jar", output.resolve("shaded/shaded-1.jar").toString()), arguments.subList(1, 3)));
        for (String other : List.of("ruff", "lua")) {
            try (Stream<Path> files = Files.list(plain.resolve("lib"))) {
                assertEquals(other.equals(guest.id()), files.anyMatch(file -> file.getFileName().toString().startsWith(other + "-")), "of the languages, only the one comes along");
            }
        }
    }

    private static void require(Guest guest, boolean there, String otherwise) {
        if (!there) {
            System.err.println("SKIPPED: programs with " + guest.id() + " as their one dependency are not built, because " + otherwise);
        }
        assumeTrue(there, otherwise);
    }

    private static String maven() {
        String name = File.separatorChar == '\\' ? "mvn.cmd" : "mvn";
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(directory -> Path.of(directory, name)).filter(Files::isExecutable).findFirst().map(Path::toString).orElse(null);
    }

    private static void publish(Path repository, String artifact, Path pom, Path jar) throws IOException {
        Path directory = Files.createDirectories(repository.resolve("org/inplace/" + artifact + "/" + VERSION));
        Files.copy(pom, directory.resolve(artifact + "-" + VERSION + ".pom"), StandardCopyOption.REPLACE_EXISTING);
        if (jar != null) {
            Files.copy(jar, directory.resolve(artifact + "-" + VERSION + ".jar"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Settings by which Maven takes what this build has downloaded already, and only the rest from elsewhere. */
    private static Path settings() throws IOException {
        String here = """
                <id>here</id><url>%s</url><layout>default</layout><snapshots><enabled>false</enabled></snapshots>
                <releases><enabled>true</enabled><updatePolicy>never</updatePolicy><checksumPolicy>ignore</checksumPolicy></releases>
                """.formatted(Path.of(System.getProperty("inplace.repository")).toUri());
        return Files.writeString(WORK.resolve("settings.xml"), """
                <settings><profiles><profile><id>here</id>
                <repositories><repository>%s</repository></repositories>
                <pluginRepositories><pluginRepository>%s</pluginRepository></pluginRepositories>
                </profile></profiles><activeProfiles><activeProfile>here</activeProfile></activeProfiles></settings>
                """.formatted(here, here));
    }

    private static String java(List<String> options, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(QUIET);
        command.addAll(options);
        command.addAll(arguments);
        return run(command).strip();
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(WORK, "run", ".out");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("MAVEN_OPTS");
        Process process = builder.start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        String text = Files.readString(out);
        assertTrue(ended && process.exitValue() == 0, () -> command + "\n" + text);
        return text;
    }
}
