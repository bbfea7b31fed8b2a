package org.inplace.ruff.tools.docs;

import java.util.List;
import java.util.Map;
import org.inplace.ruff.runtime.Json;

/** The members of the report that {@code docgen --json} prints (library specification, section 6.5). */
record Summary(Documentation found, Discovery.Limits limits, ExtractionCache cache, List<String> gateFailures) {

    private static final List<String> LANGUAGES = List.of("ruff");

    /** All members behind those that name the input and the main documents. */
    Map<String, Object> report(Output output, boolean tasks) {
        Map<String, Object> report = counts();
        report.put("languages", LANGUAGES);
        report.put("project_json_path", output.path("docgen.json"));
        report.put("gaps_json_path", output.path("docgen-gaps.json"));
        report.put("capabilities_json_path", output.path("docgen-capabilities.json"));
        report.put("ai_tasks_path", tasks ? output.path("docgen-ai-tasks.md") : null);
        report.putAll(findings());
        report.put("gate_failures", gateFailures);
        report.put("summary", summary());
        return report;
    }

    private Map<String, Object> counts() {
        return Json.ordered("item_count", found.documented(), "project_symbol_count", found.items().size(), "builtin_symbol_count", found.builtins(),
                        "symbol_kind_counts", found.kinds());
    }

    private Map<String, Object> findings() {
        int warnings = found.findings().warnings().size();
        return Json.ordered("diagnostics_count", warnings, "undocumented_count", found.undocumented().size(),
                        "broken_link_count", found.findings().broken(), "warning_count", warnings,
                        "adapter_health", found.health(), "cache_stats", cache.stats(),
                        "discovery_limits",
                        Json.sorted("max_depth", limits.depth(), "max_file_size_bytes", limits.fileSize(), "max_files", limits.files()),
                        "discovery_skip_counts", found.findings().skippedFiles(), "link_validation_skip_counts", found.findings().skippedLinks());
    }

    private Map<String, Object> summary() {
        Map<String, Object> summary = Json.ordered("schema_version", "docgen-summary/v1");
        summary.putAll(counts());
        summary.putAll(findings());
        summary.put("gate_failures_count", gateFailures.size());
        summary.put("gate_failed", !gateFailures.isEmpty());
        summary.put("languages", LANGUAGES);
        return summary;
    }
}
