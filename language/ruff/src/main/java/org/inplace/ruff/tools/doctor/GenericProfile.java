package org.inplace.ruff.tools.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inplace.ruff.runtime.Json;
import org.inplace.ruff.tools.report.Check.Status;
import org.inplace.ruff.tools.report.Check;
import org.inplace.ruff.tools.report.Report;

/** The checks of every project: tools, repository, and what the files in it ask for. */
final class GenericProfile {

    private static final int NODE = 18;
    private static final int PHP = 8;
    private static final int COMPOSER = 2;
    private static final int ANY = 0;

    private final Path project;
    private final boolean deep;
    private final Probe probe;
    private final List<Check> checks = new ArrayList<>();

    private GenericProfile(Path project, boolean deep) {
        this.project = project;
        this.deep = deep;
        this.probe = new Probe(project);
    }

    /** @param deep whether lock files are looked for, too */
    static Report examine(Path project, boolean deep) {
        GenericProfile profile = new GenericProfile(project, deep);
        boolean npm = profile.has("package.json");
        boolean composer = profile.has("composer.json");
        boolean git = profile.tool("env.git", "Git", "git", profile.has(".git"), ANY);
        profile.tool("env.node", "Node.js", "node", npm, NODE);
        profile.tool("env.npm", "npm", "npm", npm, ANY);
        profile.tool("env.php", "PHP", "php", composer, PHP);
        profile.tool("env.composer", "Composer", "composer", composer, COMPOSER);
        profile.repository(git);
        profile.files(npm, composer);
        profile.scripts(npm);
        profile.wordPress();
        List<String> actions = profile.checks.stream().map(check -> check.detail("suggested_fix")).filter(fix -> fix != null).distinct().toList();
        return new Report(new Report.Origin("ruff-doctor", "doctor", "doctor", "doctor", DoctorCommand.GENERIC), project.toString(),
                        profile.checks, actions);
    }

    private boolean has(String file) {
        return Files.exists(project.resolve(file));
    }

    private void add(String id, String label, Status status, String observed) {
        checks.add(Check.of(id, label, status, observed));
    }

    private void warn(String id, String label, Status status, String observed, String message, String fix) {
        checks.add(Check.of(id, label, status, observed).with("message", message).with("suggested_fix", fix));
    }

    private void skip(String id, String label, String reason) {
        checks.add(Check.of(id, label, Status.SKIP, null).with("reason", reason));
    }

    // ------------------------------------------------------------------ tools

    /** Checks a tool that the project needs or may do without; tells whether it is there. */
    private boolean tool(String id, String label, String program, boolean required, int minimum) {
        String version = probe.version(program);
        if (version == null) {
            if (required) {
                warn(id, label, Status.FAIL, "not found", label + " is required by this project", "Install " + label);
            } else {
                skip(id, label, "not found, and not required by this project");
            }
            return false;
        }
        int major = Probe.major(version);
        if (minimum == ANY || !required) {
            add(id, label, Status.PASS, version);
        } else {
            Status status = major < minimum ? Status.FAIL : Status.PASS;
            Check check = Check.of(id, label, status, version).with("expected", ">= " + minimum).with("observed_major", major)
                            .with("minimum_major", minimum);
            checks.add(status == Status.PASS ? check
                            : check.with("message", label + " " + minimum + " or newer is required")
                            .with("suggested_fix", "Update " + label + " to version " + minimum + " or newer"));
        }
        return true;
    }

    // ------------------------------------------------------------------ the repository

    private void repository(boolean git) {
        if (!git) {
            skip("repo.status", "Repository", "Git is not available");
            return;
        }
        if (probe.output("git", "rev-parse", "--is-inside-work-tree") == null) {
            add("repo.detected", "Repository", Status.INFO, "not a Git repository");
            return;
        }
        add("repo.detected", "Repository", Status.PASS, "Git repository");
        String branch = probe.output("git", "rev-parse", "--abbrev-ref", "HEAD");
        add("repo.branch", "Branch", branch == null ? Status.INFO : Status.PASS, branch == null ? "no commits yet" : branch.strip());
        String changes = probe.output("git", "status", "--porcelain");
        if (changes == null) {
            add("repo.working_tree", "Working tree", Status.INFO, "unknown");
        } else if (changes.isBlank()) {
            add("repo.working_tree", "Working tree", Status.PASS, "clean");
        } else {
            warn("repo.working_tree", "Working tree", Status.WARN, changes.lines().count() + " changed files", "There are uncommitted changes",
                            "Commit or stash the changes");
        }
    }

    // ------------------------------------------------------------------ files of the project

    private void files(boolean npm, boolean composer) {
        add("project.package_json", "package.json", npm ? Status.PASS : Status.INFO, npm ? "found" : "not found");
        add("project.composer_json", "composer.json", composer ? Status.PASS : Status.INFO, composer ? "found" : "not found");
        made("project.node_modules", "node_modules", "node_modules", npm, "package.json", "Run npm install");
        made("project.vendor", "vendor", "vendor", composer, "composer.json", "Run composer install");
        if (deep) {
            String lock = has("yarn.lock") ? "yarn.lock" : has("pnpm-lock.yaml") ? "pnpm-lock.yaml" : "package-lock.json";
            made("project.node_lockfile", "Node lock file", lock, npm, "package.json", "Run npm install and commit the lock file");
            made("project.composer_lock", "composer.lock", "composer.lock", composer, "composer.json",
                            "Run composer install and commit composer.lock");
        }
    }

    /** Checks a file that a tool makes, if the file is there that the tool works on. */
    private void made(String id, String label, String file, boolean needed, String cause, String fix) {
        if (!needed) {
            skip(id, label, "no " + cause);
        } else if (has(file)) {
            add(id, label, Status.PASS, "found");
        } else {
            warn(id, label, Status.WARN, "not found", "There is a " + cause + " but no " + file, fix);
        }
    }

    private void scripts(boolean npm) {
        String id = "build.npm_scripts";
        String label = "npm scripts";
        if (!npm) {
            skip(id, label, "no package.json");
            return;
        }
        try {
            Object json = Json.read(Files.readString(project.resolve("package.json")));
            Map<?, ?> scripts = json instanceof Map<?, ?> members && members.get("scripts") instanceof Map<?, ?> found ? found : Map.of();
            String names = scripts.keySet().stream().map(Object::toString).collect(Collectors.joining(", "));
            add(id, label, names.isEmpty() ? Status.INFO : Status.PASS, names.isEmpty() ? "none" : names);
        } catch (IOException e) {
            warn(id, label, Status.WARN, "unreadable", "package.json cannot be read as JSON", "Repair package.json");
        }
    }

    private void wordPress() {
        boolean signal = has("wp-config.php") || has("wp-content");
        add("project.wordpress_signal", "WordPress", signal ? Status.PASS : Status.INFO, signal ? "found" : "not found");
        if (!signal) {
            skip("project.wp_cli", "WP-CLI", "no WordPress");
            return;
        }
        String version = probe.version("wp");
        add("project.wp_cli", "WP-CLI", version == null ? Status.INFO : Status.PASS, version == null ? "not found" : version);
    }
}
