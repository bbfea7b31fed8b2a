package org.inplace.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workflow packs, and the profiles that they add to the doctor. */
class PacksTest {

    private static final String YAML = """
            id: example
            namespace: garden
            name: Garden
            version: "1.0"
            commands:
              - { name: water, summary: Waters, entry: water.ruff }
              - { name: dig, summary: Digs, entry: dig.sh }
              - { name: weed, summary: Weeds, entry: weed.ruff }
              - { name: rest, summary: Rests, entry: rest.ruff }
              - { name: gone, summary: Gone, entry: gone.sh }
              - { name: audit, summary: Audits, entry: audit.ruff }
            contributes:
              doctor_profiles:
                - { name: plants, entry: audit.ruff, summary: Plants }
            """;
    private static final String REPORT = """
            print("{\\"status\\": \\"warn\\", \\"checks\\": [{\\"id\\": \\"env.soil\\", \\"label\\": \\"Soil\\", \\"status\\": \\"warn\\", \\"severity\\": \\"low\\", "
                + "\\"observed\\": \\"dry\\", \\"message\\": \\"Too dry\\", \\"suggested_fix\\": \\"Water it\\"}], \\"recommended_next_actions\\": [\\"Water it\\"]}")
            """;

    @TempDir
    private Path directory;
    private Ruff ruff;

    @BeforeEach
    void pack() throws IOException {
        String pack = ".ruff/packs/garden/";
        ruff = new Ruff(directory).with(pack + "ruff-pack.yaml", YAML).with(pack + "water.ruff", "print(\"wet\")\n")
                        .with(pack + "weed.ruff", "print(1)\nprint(1 / 0)\n")
                        .with(pack + "rest.ruff", "x := 1\n").with(pack + "dig.sh", "#!/bin/sh\necho dug \"$@\"\n").with(pack + "audit.ruff", REPORT);
        Files.setPosixFilePermissions(directory.resolve(pack + "dig.sh"), Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_EXECUTE));
    }

    private static Ruff.Outcome error(String message) {
        return new Ruff.Outcome(1, "", "Error: " + message + "\n");
    }

    @Test
    void outputBecomesAReport() {
        assertEquals("GARDEN water\n  cwd: " + directory + "\n\nChecks\n  INFO Waters: wet\n\nSummary\n  0 passed, 0 warnings, 0 failed, 0 skipped\n  1 info\n",
                        ruff.out("garden", "water"));
        assertTrue(ruff.out("garden", "dig", "deep", "--json").contains("  INFO Digs: dug deep --json\n"));
        assertEquals("""
                {
                  "tool": "ruff",
                  "pack": "example",
                  "namespace": "garden",
                  "command": "water",
                  "profile": "default",
                  "schema_version": "0.1.0",
                  "cwd": "%s",
                  "status": "pass",
                  "summary": {
                    "pass": 0,
                    "warn": 0,
                    "fail": 0,
                    "skip": 0,
                    "info": 1
                  },
                  "checks": [
                    {
                      "id": "garden.water",
                      "label": "Waters",
                      "status": "info",
                      "severity": "info",
                      "observed": "wet"
                    }
                  ],
                  "recommended_next_actions": []
                }
                """.formatted(directory), ruff.out("pack", "run", "garden", "water", "--json"));
    }

    @Test
    void reportsAreTaken() {
        assertEquals("GARDEN audit\n  cwd: " + directory + "\n\nEnvironment\n  WARN Soil: dry\n    Too dry\n    Suggested fix: Water it\n\n"
                        + "Summary\n  0 passed, 1 warnings, 0 failed, 0 skipped\n\nRecommended next actions\n  • Water it\n",
                        ruff.out("garden", "audit"));
        assertTrue(ruff.out("doctor", "plants").startsWith("DOCTOR doctor\n"));
        assertEquals("Available doctor profiles:\n- generic (default)\n- plants\n", ruff.out("doctor", "--list-profiles"));
    }

    @Test
    void reportsAreSaved() throws IOException {
        Ruff.Outcome outcome = ruff.run("garden", "--save", "water");
        assertEquals(0, outcome.status());
        try (Stream<Path> saved = Files.walk(directory.resolve(".ruff/packs/garden/.reports"))) {
            assertEquals(2, saved.filter(p -> p.endsWith("report.json") || p.endsWith("report.md")).count());
        }
        assertTrue(outcome.err().startsWith("Report saved to: " + directory.resolve(".ruff/packs/garden/.reports/" + directory.getFileName()
                        + "-2")), outcome.err());
    }

    @Test
    void failures() {
        Ruff.Outcome failed = ruff.run("garden", "weed");
        assertEquals(1, failed.status());
        assertTrue(failed.out().contains("  FAIL Weeds: 1\n    exit status 4: [RUFVM001] [vm] Runtime Error: Division by zero\n"), failed.out());
        assertEquals(error("Command 'garden.rest' produced no stdout output. Stderr: "), ruff.run("garden", "rest"));
        assertEquals(error("No command specified for namespace 'garden'. Usage: ruff garden <command> [--json]"), ruff.run("garden"));
        assertEquals(error("Unknown workflow namespace 'kitchen'. Use 'ruff workflow list' to see available namespaces."),
                        ruff.run("kitchen", "cook"));
        assertEquals(error("Unknown command 'mow' in namespace 'garden'. Available commands: water, dig, weed, rest, gone, audit"),
                        ruff.run("garden", "mow"));
        assertTrue(ruff.run("garden", "gone").err().startsWith("Error: Failed to execute command 'garden.gone': "));
        assertEquals(new Ruff.Outcome(4, "", "[RUFCLI001] [cli] error: Unknown command 'mow' in namespace 'garden'. Available commands: water, dig, weed, rest, gone, audit\n"),
                        ruff.run("pack", "run", "garden", "mow"));
        assertEquals(2, ruff.run("pack", "sell", "garden", "mow").status());
    }

    @Test
    void reservedNames() {
        assertTrue(ruff.run("build", "all").err().startsWith("[RUFCLI001] [cli] error: Command name 'build' is reserved by the Ruff CLI.\n\n"));
        assertTrue(ruff.run("pack", "run", "std", "all").err().startsWith("[RUFCLI001] [cli] error: Namespace 'std' is reserved by Ruff (category: reserved_namespaces).\n\n"));
        assertEquals(2, ruff.run("std", "all").status());
        assertEquals(2, ruff.run("pack", "run", "ci", "all").status());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"id: x~missing field `namespace`", "- a~not a mapping",
                "{id: x, namespace: No, name: n, version: 1}~invalid namespace 'No'",
            "{id: x, namespace: ci, name: n, version: 1}~namespace 'ci' is reserved by Ruff (category: workflow_families)",
            "{id: x, namespace: ok, name: n, version: 1, commands: 3}~`commands` must be a list",
            "{id: x, namespace: ok, name: n, version: 1, contributes: {doctor_profiles: [{name: core, entry: e}]}}~doctor profile 'core' is reserved by Ruff (category: reserved_profile_names)",
            "{id: x, namespace: garden, name: n, version: 1}~there is another pack with the namespace 'garden'"})
    void badPacksAreSkipped(String yaml, String why) {
        Ruff.Outcome outcome = ruff.with(".ruff/packs/other/ruff-pack.yaml", yaml).run("garden", "water");
        assertEquals(0, outcome.status());
        assertEquals("Warning: Skipped pack '" + directory.resolve(".ruff/packs/other") + "': " + why + "\n", outcome.err());
    }
}
