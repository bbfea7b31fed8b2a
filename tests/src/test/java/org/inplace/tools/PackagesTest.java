package org.inplace.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ruff init} and {@code ruff package-…}. */
class PackagesTest {

    private static final String MANIFEST = "[package]\nname = \"shop\"\nversion = \"1.2.0\"\n\n[dependencies]\n";

    @TempDir
    private Path directory;
    private Ruff ruff;

    @BeforeEach
    void begin() {
        ruff = new Ruff(directory);
    }

    private static Ruff.Outcome failed(int status, String message) {
        return new Ruff.Outcome(status, "", "[RUFCLI001] [cli] error: " + message + "\n");
    }

    @Test
    void initMakesAProject() {
        assertEquals("initialized project at my/app\n", ruff.out("init", "--dir", "my/app"));
        assertEquals("[package]\nname = \"app\"\nversion = \"0.1.0\"\n\n[dependencies]\n", ruff.read("my/app/ruff.toml"));
        assertEquals("print(\"Hello from Ruff\")\n", ruff.read("my/app/src/main.ruff"));
        ruff.with("my/app/ruff.toml", "kept").out("init", "--dir", "my/app", "--name", "other");
        assertEquals("kept", ruff.read("my/app/ruff.toml"));
        ruff.out("init");
        assertTrue(ruff.read("ruff.toml").contains("name = \"ruff_project\""));
    }

    @ParameterizedTest
    @CsvSource({"std,reserved_namespaces", "Ruff-Core,reserved_package_names", "mcp,first_party_tools", "ruff,reserved_package_names"})
    void initRefusesReservedNames(String name, String category) {
        assertEquals(failed(2, "Package name '" + name + "' is reserved by Ruff (category: " + category
                        + "). Choose a different project/package name."),
                        ruff.run("init", "--name", name));
    }

    @Test
    void initNeedsADirectory() {
        ruff.with("file", "");
        assertEquals(failed(5, "Failed to create src directory 'file/src': Not a directory (os error 20)"), ruff.run("init", "--dir", "file"));
    }

    @Test
    void dependenciesAreAdded() {
        ruff.with("ruff.toml", "# comment\n" + MANIFEST + "zoo = \"1\"\n");
        assertEquals("added dependency csv *\n", ruff.out("package-add", "csv"));
        assertEquals("added dependency zoo ^2\n", ruff.out("package-add", "zoo", "--version=^2"));
        assertEquals("added dependency a.b \"1\"\n", ruff.out("package-add", "a.b", "--version", "\"1\""));
        assertEquals(MANIFEST + "\"a.b\" = \"\\\"1\\\"\"\ncsv = \"*\"\nzoo = \"^2\"\n", ruff.read("ruff.toml"));
        assertEquals("added dependency csv *\n", ruff.out("package-add", "csv"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"[package]; version = \"1\"~missing field `name` in [package]", "x = 1~missing field `package`",
                "package = 1~[package] must be a table",
            "[package]; name = 1; version = \"1\"~[package].name must be a string",
            "[package]; name = \" \"; version = \"1\"~[package].name must not be empty",
            "[package]; name = \"a\"; version = \"\"~[package].version must not be empty",
            "[package]; name = \"a\"; version = \"1\"; [dependencies]; b = 2~[dependencies].b must be a string"})
    void manifestsAreChecked(String text, String why) {
        ruff.with("ruff.toml", text.replace("; ", "\n"));
        assertEquals(failed(4, "Invalid ruff.toml: " + why), ruff.run("package-add", "csv"));
        assertEquals(failed(4, "Invalid ruff.toml: " + why), ruff.run("package-publish"));
    }

    @Test
    void whatAddRefuses() {
        assertEquals(failed(5, "Failed to read 'ruff.toml': No such file or directory (os error 2)"), ruff.run("package-add", "csv"));
        assertEquals(failed(4, "Dependency name must not be empty"), ruff.run("package-add", " "));
        assertEquals(failed(4, "Dependency version must not be empty"), ruff.run("package-add", "csv", "--version="));
        assertEquals(2, ruff.run("package-add").status());
        ruff.with("ruff.toml", MANIFEST.replace("shop", "kennel"));
        assertEquals(failed(4, "Package name 'kennel' is reserved by Ruff (category: reserved_namespaces). External packages cannot claim reserved package names."),
                        ruff.run("package-add", "csv"));
        assertTrue(ruff.with("ruff.toml", "[package").run("package-add", "csv").err().startsWith("[RUFCLI001] [cli] error: Invalid ruff.toml: "));
    }

    @Test
    void lockFiles() {
        ruff.with("sub/ruff.toml", MANIFEST);
        assertEquals("lockfile written\tsub/ruff.lock\nno dependencies declared\n", ruff.out("package-install", "--manifest", "sub/ruff.toml"));
        assertEquals("schema_version = 1\n\n" + MANIFEST, ruff.read("sub/ruff.lock"));
        ruff.with("ruff.toml", MANIFEST + "b = \"2\"\na = \"1\"\n");
        assertEquals("lockfile written\truff.lock\ninstall\ta\t1\ninstall\tb\t2\n", ruff.out("package-install"));
        assertEquals("lockfile verified\truff.lock\ninstall\ta\t1\ninstall\tb\t2\n", ruff.out("package-install", "--frozen"));
    }

    @Test
    void staleLockFiles() {
        ruff.with("ruff.toml", MANIFEST + "a = \"1\"\n");
        assertEquals(failed(5, "Failed to read 'ruff.lock': No such file or directory (os error 2)"), ruff.run("package-install", "--frozen"));
        ruff.with("ruff.lock", "schema_version = 1\n\n" + MANIFEST);
        assertEquals(failed(4, "ruff.lock dependencies are out of date; run `ruff package-install` to regenerate lockfile"),
                        ruff.run("package-install", "--frozen"));
        ruff.with("ruff.lock", "schema_version = 1\n\n" + MANIFEST.replace("1.2.0", "1.1.0"));
        assertEquals(failed(4, "ruff.lock package metadata is out of date (lockfile=shop 1.1.0, manifest=shop 1.2.0)"),
                        ruff.run("package-install", "--frozen"));
        ruff.with("ruff.lock", "schema_version = 2\n\n" + MANIFEST);
        assertEquals(failed(4, "ruff.lock schema_version 2 is unsupported; expected 1"), ruff.run("package-install", "--frozen"));
        ruff.with("ruff.lock", MANIFEST);
        assertEquals(failed(4, "Invalid ruff.lock: missing field `schema_version`"), ruff.run("package-install", "--frozen"));
    }

    @Test
    void publish() {
        ruff.with("ruff.toml", MANIFEST + "a = \"1\"\n");
        assertEquals("publish preview\tshop\t1.2.0\tdependencies=1\n", ruff.out("package-publish"));
        assertEquals("published\tshop\t1.2.0\n", ruff.out("package-publish", "--publish"));
    }
}
