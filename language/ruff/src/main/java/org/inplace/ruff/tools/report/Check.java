package org.inplace.ruff.tools.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Something that was looked at.
 *
 * @param details the members that a check may or may not have, such as {@code observed}: strings and numbers
 */
public record Check(String id, String label, Status status, String severity, Map<String, Object> details) {

    private static final List<String> DETAILS = List.of("observed", "expected", "message", "suggested_fix", "reason", "category",
                    "observed_major", "minimum_major");

    /** How it turned out. */
    public enum Status {
        PASS,
        WARN,
        FAIL,
        SKIP,
        INFO;

        /** The status of a word, or null. */
        static Status of(Object word) {
            for (Status status : values()) {
                if (status.toString().equals(word)) {
                    return status;
                }
            }
            return null;
        }

        private String severity() {
            return switch (this) {
                case FAIL -> "high";
                case WARN -> "medium";
                default -> "info";
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A check with the usual severity. */
    public static Check of(String id, String label, Status status, String observed) {
        Map<String, Object> details = new LinkedHashMap<>();
        if (observed != null) {
            details.put("observed", observed);
        }
        return new Check(id, label, status, status.severity(), details);
    }

    /** The same with another detail. */
    public Check with(String detail, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(details);
        more.put(detail, value);
        return new Check(id, label, status, severity, more);
    }

    /** A detail as text, or null. */
    public String detail(String name) {
        Object value = details.get(name);
        return value == null ? null : value.toString();
    }

    Map<String, Object> toJson() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", id);
        members.put("label", label);
        members.put("status", status.toString());
        members.put("severity", severity);
        DETAILS.stream().filter(details::containsKey).forEach(name -> members.put(name, details.get(name)));
        return members;
    }

    /** The check that an object describes; null if it describes none. */
    static Check of(Object json) {
        if (!(json instanceof Map<?, ?> members) || !(members.get("id") instanceof String id)
                        || !(Status.of(members.get("status")) instanceof Status status)) {
            return null;
        }
        Map<String, Object> details = new LinkedHashMap<>();
        DETAILS.stream().filter(name -> members.get(name) != null).forEach(name -> details.put(name, members.get(name)));
        String label = members.get("label") instanceof String text ? text : id;
        return new Check(id, label, status, members.get("severity") instanceof String text ? text : status.severity(), details);
    }
}
