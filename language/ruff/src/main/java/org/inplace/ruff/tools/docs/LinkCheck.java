package org.inplace.ruff.tools.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks where the links in doc comments lead. Links to other hosts are not followed. */
final class LinkCheck {

    private static final Pattern LINK = Pattern.compile("\\[[^\\]\\[]*]\\(([^)\\s]+)\\)");
    private static final Pattern EXTERNAL = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*");
    private static final Pattern HEADING = Pattern.compile("^#+ +(.*?) *$", Pattern.MULTILINE);

    /** How much may be looked at; less than zero for no limit. */
    record Budget(int links, int millis) {
    }

    private final Path root;
    private final boolean anchors;
    private final Budget budget;
    private final Findings findings;
    private final long started = System.nanoTime();
    private int checked;

    /** @param root what the names of files are relative to */
    LinkCheck(Path root, boolean anchors, Budget budget, Findings findings) {
        this.root = root;
        this.anchors = anchors;
        this.budget = budget;
        this.findings = findings;
    }

    void check(List<DocItem> items) {
        Set<String> known = items.stream().map(DocItem::anchor).collect(Collectors.toSet());
        for (DocItem item : items) {
            LINK.matcher(item.doc()).results().map(match -> match.group(1)).filter(target -> !EXTERNAL.matcher(target).matches())
                            .forEach(target -> check(item, target, known));
        }
    }

    private void check(DocItem item, String target, Set<String> known) {
        if (budget.links >= 0 && checked >= budget.links) {
            findings.skipLink("max_link_checks", item, target);
            return;
        }
        if (budget.millis >= 0 && (System.nanoTime() - started) / 1_000_000 > budget.millis) {
            findings.skipLink("max_total_time", item, target);
            return;
        }
        checked++;
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        String anchor = hash < 0 ? "" : target.substring(hash + 1);
        Path path = root.resolve(item.file()).resolveSibling(file).normalize();
        if (!file.isEmpty() && !Files.exists(path)) {
            findings.broken("local_file", item, target);
        } else if (anchors && !anchor.isEmpty() && !(file.isEmpty() ? known.contains(anchor) : hasAnchor(path, anchor))) {
            findings.broken("local_anchor", item, target);
        }
    }

    private static boolean hasAnchor(Path file, String anchor) {
        try {
            String text = Files.readString(file);
            return text.contains("id=\"" + anchor + "\"") || HEADING.matcher(text).results().anyMatch(match -> slug(match.group(1)).equals(anchor));
        } catch (IOException e) {
            return false;
        }
    }

    private static String slug(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", "").replace(' ', '-');
    }
}
