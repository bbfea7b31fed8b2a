package org.inplace.ruff.tools.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inplace.ruff.runtime.Json;

/**
 * What a doctor or a workflow command found (library specification, section 6.4).
 *
 * @param origin who made the report
 * @param cwd the directory that was looked at
 */
public record Report(Origin origin, String cwd, List<Check> checks, List<String> actions) {

    private static final String SCHEMA = "0.1.0";

    /** Who made a report. */
    public record Origin(String tool, String pack, String namespace, String command, String profile) {
    }

    /** The worst there is among the checks. */
    public Check.Status status() {
        if (count(Check.Status.FAIL) > 0) {
            return Check.Status.FAIL;
        }
        return count(Check.Status.WARN) > 0 ? Check.Status.WARN : Check.Status.PASS;
    }

    private int count(Check.Status status) {
        return (int) checks.stream().filter(check -> check.status() == status).count();
    }

    public String json() {
        Map<String, Object> summary = new LinkedHashMap<>();
        for (Check.Status status : Check.Status.values()) {
            summary.put(status.toString(), count(status));
        }
        return Json.write(Json.ordered("tool", origin.tool, "pack", origin.pack, "namespace", origin.namespace, "command", origin.command,
                        "profile", origin.profile, "schema_version", SCHEMA, "cwd", cwd, "status", status().toString(), "summary", summary,
                        "checks", checks.stream().map(Check::toJson).toList(), "recommended_next_actions", actions));
    }

    /**
     * The report that an object describes; null if it describes none.
     *
     * @param origin for what the object does not say about its origin
     */
    public static Report of(Object json, Origin origin, String cwd) {
        if (!(json instanceof Map<?, ?> members) || !(members.get("checks") instanceof List<?> list) || !members.containsKey("status")) {
            return null;
        }
        List<Check> checks = new ArrayList<>();
        for (Object element : list) {
            Check check = Check.of(element);
            if (check == null) {
                return null;
            }
            checks.add(check);
        }
        Origin stated = new Origin(text(members, "tool", origin.tool), text(members, "pack", origin.pack),
                        text(members, "namespace", origin.namespace), text(members, "command", origin.command),
                        text(members, "profile", origin.profile));
        List<String> actions = members.get("recommended_next_actions") instanceof List<?> found ? found.stream().map(String::valueOf).toList()
                        : List.of();
        return new Report(stated, text(members, "cwd", cwd), checks, actions);
    }

    private static String text(Map<?, ?> members, String name, String otherwise) {
        return members.get(name) instanceof String text ? text : otherwise;
    }

    // ------------------------------------------------------------------ for people

    public String text() {
        StringBuilder text = new StringBuilder(origin.namespace.toUpperCase(Locale.ROOT)).append(' ').append(origin.command).append("\n  cwd: ")
                        .append(cwd).append("\n\n");
        Map<String, List<Check>> groups = new LinkedHashMap<>();
        checks.forEach(check -> groups.computeIfAbsent(group(check), g -> new ArrayList<>()).add(check));
        groups.forEach((name, members) -> {
            text.append(name).append('\n');
            members.forEach(check -> line(text, check));
            text.append('\n');
        });
        text.append("Summary\n  ").append(count(Check.Status.PASS)).append(" passed, ").append(count(Check.Status.WARN)).append(" warnings, ")
                        .append(count(Check.Status.FAIL)).append(" failed, ").append(count(Check.Status.SKIP)).append(" skipped\n");
        if (count(Check.Status.INFO) > 0) {
            text.append("  ").append(count(Check.Status.INFO)).append(" info\n");
        }
        if (!actions.isEmpty()) {
            text.append("\nRecommended next actions\n");
            actions.forEach(action -> text.append("  • ").append(action).append('\n'));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, Check check) {
        String observed = check.detail("observed") != null ? check.detail("observed") : check.detail("reason");
        text.append("  ").append(check.status().name()).append(' ').append(check.label());
        text.append(observed == null ? "" : ": " + observed).append('\n');
        if (check.status() == Check.Status.WARN || check.status() == Check.Status.FAIL) {
            detail(text, check.detail("message"), "");
            detail(text, check.detail("suggested_fix"), "Suggested fix: ");
        }
    }

    private static void detail(StringBuilder text, String detail, String title) {
        if (detail != null) {
            text.append("    ").append(title).append(detail).append('\n');
        }
    }

    /** The heading under which a check stands: its category, or else what its id begins with. */
    private static String group(Check check) {
        if (check.detail("category") != null) {
            return check.detail("category");
        }
        return switch (check.id().substring(0, Math.max(0, check.id().indexOf('.')))) {
            case "env" -> "Environment";
            case "repo" -> "Repository";
            case "project" -> check.id().contains("wordpress") || check.id().endsWith("wp_cli") ? "WordPress" : "Project signals";
            case "build" -> "Build scripts";
            default -> "Checks";
        };
    }
}
