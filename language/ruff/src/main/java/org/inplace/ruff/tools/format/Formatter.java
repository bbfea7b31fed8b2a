package org.inplace.ruff.tools.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.inplace.ruff.syntax.Scan;
import org.inplace.ruff.syntax.TokenKind;
import org.inplace.ruff.syntax.Tokens;

/**
 * Lays out a program anew (library specification, section 5.7): its tokens and comments stay what they are, apart from the
 * order of the imports at the beginning. Formatting twice is the same as formatting once.
 */
public final class Formatter {

    private Formatter() {
    }

    /** The text laid out; unchanged if it has lexical errors. */
    public static String format(String text, Style style) {
        Scan scan = Scan.of(text);
        if (!scan.errors().isEmpty()) {
            return text;
        }
        List<Piece> pieces = Piece.of(scan, Roles.of(scan.tokens()));
        List<Layout.Line> lines = Layout.of(pieces, style);
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        String tail = end.repeat(pieces.getLast().breaks());
        String plain = join(text, lines, end, tail);
        if (!sameTokens(scan.tokens(), Scan.of(plain))) {
            return text;
        }
        return style.sortImports() ? join(text, sortImports(lines), end, tail) : plain;
    }

    private static String join(String text, List<Layout.Line> lines, String end, String tail) {
        StringBuilder out = new StringBuilder(text.startsWith("\uFEFF") ? "\uFEFF" : "");
        for (int i = 0; i < lines.size(); i++) {
            out.append(end.repeat(lines.get(i).blanks() + (i == 0 ? 0 : 1))).append(lines.get(i).text());
        }
        return out.append(tail).toString();
    }

    private static boolean sameTokens(Tokens before, Scan after) {
        Tokens tokens = after.tokens();
        if (!after.errors().isEmpty() || tokens.size() != before.size()) {
            return false;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) != before.kind(i) || !spelling(tokens, i).equals(spelling(before, i))) {
                return false;
            }
        }
        return true;
    }

    private static String spelling(Tokens tokens, int index) {
        return tokens.kind(index) == TokenKind.EOF ? "" : tokens.text().substring(tokens.start(index), tokens.end(index));
    }

    /** The lines with those imports sorted that nothing stands before or between. */
    private static List<Layout.Line> sortImports(List<Layout.Line> lines) {
        List<List<Layout.Line>> imports = new ArrayList<>();
        int count = 0;
        while (count < lines.size() && lines.get(count).blanks() == 0) {
            Layout.Line line = lines.get(count);
            if (line.imports()) {
                imports.add(new ArrayList<>());
            } else if (imports.isEmpty() || !line.continues()) {
                break;
            }
            imports.getLast().add(line);
            count++;
        }
        imports.sort(Comparator.comparing(group -> group.stream().map(Layout.Line::text).collect(Collectors.joining("\n"))));
        List<Layout.Line> sorted = new ArrayList<>(lines.size());
        imports.forEach(sorted::addAll);
        sorted.addAll(lines.subList(count, lines.size()));
        return sorted;
    }
}
