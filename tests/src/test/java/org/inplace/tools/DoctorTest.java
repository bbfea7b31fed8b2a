package org.inplace.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ruff doctor} with its own profile. */
class DoctorTest {

    @TempDir
    private Path directory;

    private static List<String> ids(String json) {
        return Pattern.compile("\"id\": \"([\\w.]+)\"").matcher(json).results().map(m -> m.group(1)).filter(id -> !id.startsWith("repo.")).toList();
    }

    @Test
    void checks() {
        String json = new Ruff(directory).out("doctor", "--json");
        assertEquals(List.of("env.git", "env.node", "env.npm", "env.php", "env.composer", "project.package_json", "project.composer_json",
                        "project.node_modules",
                        "project.vendor", "build.npm_scripts", "project.wordpress_signal", "project.wp_cli"), ids(json));
        assertTrue(json.startsWith("{\n  \"tool\": \"ruff-doctor\",\n  \"pack\": \"doctor\",\n  \"namespace\": \"doctor\",\n  \"command\": \"doctor\",\n  \"profile\": \"generic\",\n"), json);
        assertTrue(ids(new Ruff(directory).out("doctor", "--json", "--deep")).containsAll(List.of("project.node_lockfile", "project.composer_lock")));
    }

    @Test
    void projects() {
        Ruff ruff = new Ruff(directory).with("package.json", "{\"scripts\": {\"build\": \"x\", \"test\": \"y\"}}").with("wp-content/x", "");
        String text = ruff.run("doctor", "generic", "--profile", "generic").out();
        assertTrue(text.startsWith("DOCTOR doctor\n  cwd: " + directory + "\n\nEnvironment\n  "), text);
        assertTrue(text.contains("  WARN node_modules: not found\n    There is a package.json but no node_modules\n    Suggested fix: Run npm install\n"), text);
        assertTrue(text.contains("Build scripts\n  PASS npm scripts: build, test\n"), text);
        assertTrue(text.contains("WordPress\n  PASS WordPress: found\n"), text);
        assertTrue(text.contains("Recommended next actions\n") && text.contains("  • Run npm install\n"), text);
        assertTrue(ruff.with("package.json", "{").run("doctor").out().contains("  WARN npm scripts: unreadable\n"));
    }

    @Test
    void profiles() {
        Ruff ruff = new Ruff(directory);
        assertEquals("{\n  \"command\": \"doctor\",\n  \"default_profile\": \"generic\",\n  \"profiles\": [\n    \"generic\"\n  ],\n  \"tool\": \"ruff-doctor\"\n}\n",
                        ruff.out("doctor", "--list-profiles", "--json"));
        assertEquals(new Ruff.Outcome(2, "", "[RUFCLI001] [cli] error: Conflicting doctor profile values: --profile 'b' and positional 'a'.\n"),
                        ruff.run("doctor", "a", "--profile", "b"));
        assertEquals(new Ruff.Outcome(2, "", "[RUFCLI001] [cli] error: Unknown doctor profile 'x'. Use `ruff doctor --list-profiles` to inspect available profiles.\n"),
                        ruff.run("doctor", "x"));
    }
}
