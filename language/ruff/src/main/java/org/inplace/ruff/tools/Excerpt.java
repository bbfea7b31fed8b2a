package org.inplace.ruff.tools;

import java.util.List;
import org.inplace.core.source.Span;

/** Parts of a program as a program of their own: all else is blank, so that lines and columns stay what they are. */
final class Excerpt {

    private Excerpt() {
    }

    static String of(String text, List<Span> parts) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Span span : parts) {
            blank(text, at, span.start(), out);
            out.append(text, span.start(), span.end());
            at = span.end();
        }
        return out.toString();
    }

    private static void blank(String text, int from, int to, StringBuilder out) {
        for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
            char c = text.charAt(i);
            out.append(c == '\n' || c == '\r' || c == '\uFEFF' ? c : ' ');
        }
    }
}
