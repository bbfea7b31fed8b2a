package org.inplace.ruff.tools.docs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inplace.core.builtin.Builtin;
import org.inplace.ruff.lib.Prelude;

/** The documents for people. */
final class Pages {

    static final String PLACEHOLDER = "No documentation yet.";

    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]*)]\\(([^)\\s]+)\\)");
    private static final String STYLE = "body{font:16px/1.5 sans-serif;max-width:50em;margin:2em auto;padding:0 1em}"
                    + "pre{background:#f4f4f4;padding:.5em;overflow:auto}";

    /** The template of links to sources, or null. */
    private final String sourceLinks;

    Pages(String sourceLinks) {
        this.sourceLinks = sourceLinks;
    }

    private static Map<String, List<DocItem>> byFile(List<DocItem> items) {
        return items.stream().collect(Collectors.groupingBy(DocItem::file, TreeMap::new, Collectors.toList()));
    }

    private String source(DocItem item) {
        return sourceLinks.replace("{path}", item.file()).replace("{line}", Integer.toString(item.line()));
    }

    // ------------------------------------------------------------------ Markdown

    String markdown(List<DocItem> items) {
        StringBuilder page = new StringBuilder("# Documentation\n");
        byFile(items).forEach((file, members) -> {
            page.append("\n## ").append(file).append('\n');
            members.forEach(item -> {
                page.append("\n### ").append(item.kind()).append(" `").append(item.name()).append("`\n\n```ruff\n").append(item.signature())
                                .append("\n```\n\n");
                page.append(item.isDocumented() ? item.doc() : "_" + PLACEHOLDER + "_").append('\n');
                if (sourceLinks != null) {
                    page.append("\n[Source](").append(source(item)).append(")\n");
                }
            });
        });
        return page.toString();
    }

    static String tasks(List<DocItem> undocumented) {
        StringBuilder page = new StringBuilder("# Documentation to be written\n\n");
        undocumented.forEach(item -> page.append("- [ ] ").append(item.kind()).append(" `").append(item.name()).append("` (").append(item.file())
                        .append(':')
                        .append(item.line()).append("): `").append(item.signature()).append("`\n"));
        return undocumented.isEmpty() ? page.append("Nothing is missing.\n").toString() : page.toString();
    }

    // ------------------------------------------------------------------ HTML

    String html(List<DocItem> items, boolean builtins) {
        StringBuilder body = new StringBuilder("<h1>Documentation</h1>\n");
        if (builtins) {
            body.append("<p><a href=\"builtins.html\">Built-in functions</a></p>\n");
        }
        Map<String, List<DocItem>> files = byFile(items);
        body.append("<ul>\n");
        files.values().forEach(members -> members.forEach(item -> body.append("<li><a href=\"#").append(escape(item.anchor())).append("\">")
                        .append(escape(item.name())).append("</a></li>\n")));
        body.append("</ul>\n");
        files.forEach((file, members) -> {
            body.append("<h2>").append(escape(file)).append("</h2>\n");
            members.forEach(item -> item(body, item));
        });
        return page("Documentation", body.toString());
    }

    private void item(StringBuilder body, DocItem item) {
        body.append("<section id=\"").append(escape(item.anchor())).append("\">\n<h3>").append(item.kind()).append(' ')
                        .append(escape(item.name())).append("</h3>\n<pre>")
                        .append(escape(item.signature())).append("</pre>\n");
        String doc = item.isDocumented() ? item.doc() : PLACEHOLDER;
        for (String paragraph : doc.split("\n\\s*\n")) {
            body.append("<p>").append(linked(escape(paragraph))).append("</p>\n");
        }
        if (sourceLinks != null) {
            body.append("<p><a href=\"").append(escape(source(item))).append("\">Source</a></p>\n");
        }
        body.append("</section>\n");
    }

    static String builtins(Prelude prelude) {
        StringBuilder body = new StringBuilder("<h1>Built-in functions</h1>\n<ul>\n");
        prelude.names().stream().sorted().forEach(name -> {
            Builtin builtin = prelude.find(name);
            String arity = builtin == null ? "" : "(" + arity(builtin) + ")";
            body.append("<li id=\"").append(escape(name)).append("\"><code>").append(escape(name + arity)).append("</code></li>\n");
        });
        return page("Built-in functions", body.append("</ul>\n").toString());
    }

    private static String arity(Builtin builtin) {
        if (builtin.most() == Builtin.ANY) {
            return builtin.least() == 0 ? "..." : builtin.least() + " or more";
        }
        return builtin.least() == builtin.most() ? Integer.toString(builtin.least()) : builtin.least() + " to " + builtin.most();
    }

    private static String page(String title, String body) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + title + "</title>\n<style>" + STYLE
                        + "</style>\n</head>\n<body>\n" + body
                        + "</body>\n</html>\n";
    }

    /** Links of an escaped text; only those that lead to files, anchors and web pages. */
    private static String linked(String escaped) {
        return LINK.matcher(escaped).replaceAll(match -> {
            boolean safe = match.group(2).matches("(https?:.*|[^:]*)");
            return Matcher.quoteReplacement(safe ? "<a href=\"" + match.group(2) + "\">" + match.group(1) + "</a>" : match.group());
        });
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
