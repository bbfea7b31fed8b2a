package org.inplace.ruff.regex;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.List;
import org.inplace.core.value.Text;
import org.inplace.core.value.TextBuilder;

/** What takes the place of a match: text, and references {@code $name}, {@code ${name}} to its groups. */
public final class Replacement {

    /** @param reference the number or the name of a group; null if the part is the text itself */
    private record Part(Text text, String reference) {
    }

    private final List<Part> parts = new ArrayList<>();

    @TruffleBoundary
    public Replacement(Text template) {
        int from = 0;
        int i = template.indexOf(Text.ofCodePoint('$'), 0);
        while (i >= 0) {
            int end = referenceEnd(template, i + 1);
            boolean isEscape = hasAt(template, i + 1, '$');
            if (isEscape || end > i + 1) {
                parts.add(new Part(template.substring(from, isEscape ? i + 1 : i), null));
                from = isEscape ? i + 2 : end;
            }
            if (!isEscape && end > i + 1) {
                boolean isBraced = hasAt(template, i + 1, '{');
                parts.add(new Part(null, template.substring(isBraced ? i + 2 : i + 1, isBraced ? end - 1 : end).toString()));
            }
            i = template.indexOf(Text.ofCodePoint('$'), Math.max(i + 1, from));
        }
        parts.add(new Part(template.substring(from, template.length()), null));
    }

    private static boolean hasAt(Text text, int index, int codePoint) {
        return index < text.length() && text.codePointAt(index) == codePoint;
    }

    /** Where a reference ends that begins behind a dollar sign; the beginning if there is none. */
    private static int referenceEnd(Text template, int begin) {
        if (hasAt(template, begin, '{')) {
            return Math.max(begin, template.indexOf(Text.ofCodePoint('}'), begin) + 1);
        }
        int end = begin;
        while (end < template.length() && isNamePart(template.codePointAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNamePart(int c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_';
    }

    /** Adds what takes the place of the current match. */
    @TruffleBoundary
    public void addTo(TextBuilder out, Matches match) {
        for (Part part : parts) {
            out.append(part.text != null ? part.text : match.group(number(part.reference, match)));
        }
    }

    private static int number(String reference, Matches match) {
        boolean isNumber = reference.matches("[0-9]{1,9}");
        return isNumber ? Integer.parseInt(reference) : match.group(reference);
    }
}
