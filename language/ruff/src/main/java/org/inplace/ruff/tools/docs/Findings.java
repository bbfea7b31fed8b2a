package org.inplace.ruff.tools.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inplace.ruff.runtime.Json;

/** What was noticed on the way: warnings, and counts of what was left out. */
final class Findings {

    private final List<Map<String, Object>> warnings = new ArrayList<>();
    private final Map<String, Object> skippedFiles = new TreeMap<>(Map.of("invalid_encoding", 0, "max_depth", 0, "max_file_size", 0, "max_files", 0));
    private final Map<String, Object> skippedLinks = new TreeMap<>(Map.of("max_external_checks", 0, "max_link_checks", 0, "max_total_time", 0));
    private final Map<String, Integer> brokenLinks = new TreeMap<>();

    void warn(String file, int line, String message) {
        warnings.add(Json.sorted("file", file, "line", line, "message", message, "severity", "warning"));
    }

    /** Notes a file that is left out, and why. */
    void skipFile(String reason, String file, String message) {
        skippedFiles.merge(reason, 1, (a, b) -> (Integer) a + (Integer) b);
        warn(file, 0, message);
    }

    void skipLink(String reason, DocItem item, String target) {
        skippedLinks.merge(reason, 1, (a, b) -> (Integer) a + (Integer) b);
        warn(item.file(), item.line(), "link not checked: " + target);
    }

    /** @param kind {@code local_file} or {@code local_anchor} */
    void broken(String kind, DocItem item, String target) {
        brokenLinks.merge(kind, 1, Integer::sum);
        warn(item.file(), item.line(), "broken link: " + target);
    }

    List<Map<String, Object>> warnings() {
        return warnings;
    }

    Map<String, Object> skippedFiles() {
        return skippedFiles;
    }

    Map<String, Object> skippedLinks() {
        return skippedLinks;
    }

    int broken(String kind) {
        return brokenLinks.getOrDefault(kind, 0);
    }

    int broken() {
        return brokenLinks.values().stream().mapToInt(Integer::intValue).sum();
    }
}
