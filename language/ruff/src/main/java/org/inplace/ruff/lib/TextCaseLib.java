package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.List;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.value.Characters;
import org.inplace.core.value.Text;
import org.inplace.core.value.TextBuilder;
import org.inplace.core.value.TextCase;
import org.inplace.core.value.TextParts;

/** Letter case, and the ways to write a name of several words (library specification, section 2.4). */
final class TextCaseLib {

    private static final Text HYPHEN = Text.of("-");
    private static final Text UNDERSCORE = Text.of("_");

    static final List<Builtin> TABLE = List.of(
                    TextPartsLib.operation("to_upper", 1, 1, TextCase::upper),
                    TextPartsLib.operation("upper", 1, 1, TextCase::upper),
                    TextPartsLib.operation("to_lower", 1, 1, TextCase::lower),
                    TextPartsLib.operation("lower", 1, 1, TextCase::lower),
                    TextPartsLib.operation("capitalize", 1, 1, TextCase::capitalized),
                    TextPartsLib.operation("slugify", 0, Builtin.ANY, TextCaseLib::slug),
                    TextPartsLib.operation("to_camel_case", 0, Builtin.ANY, TextCaseLib::camelCase),
                    TextPartsLib.operation("to_snake_case", 0, Builtin.ANY, TextCaseLib::snakeCase),
                    TextPartsLib.operation("to_kebab_case", 0, Builtin.ANY, text -> TextParts.replaced(snakeCase(text), UNDERSCORE, HYPHEN)));

    private TextCaseLib() {
    }

    @TruffleBoundary
    private static Text slug(Text text) {
        Text lower = TextCase.lower(text);
        TextBuilder out = new TextBuilder();
        for (int i = 0; i < lower.length(); i++) {
            int c = lower.codePointAt(i);
            if (Characters.isAlphanumeric(c)) {
                out.append(c);
            } else if (c == '_' || Characters.isWhiteSpace(c)) {
                out.append('-');
            }
        }
        return TextParts.stripped(TextParts.replaced(out.build(), Text.of("--"), HYPHEN), '-');
    }

    @TruffleBoundary
    private static Text camelCase(Text text) {
        TextBuilder out = new TextBuilder();
        boolean isFirst = true;
        int length = text.length();
        for (int from = 0; from < length; from++) {
            int to = from;
            while (to < length && Characters.isAlphanumeric(text.codePointAt(to))) {
                to++;
            }
            if (to > from) {
                Text word = text.substring(from, to);
                out.append(isFirst ? TextCase.lower(word) : TextCase.capitalized(word));
                isFirst = false;
                from = to;
            }
        }
        return out.build();
    }

    /** A separator goes in front of the first of several capitals and takes the place of white space and hyphens. */
    @TruffleBoundary
    private static Text snakeCase(Text text) {
        TextBuilder out = new TextBuilder();
        boolean separated = false;
        boolean afterUpper = false;
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            boolean isUpper = Character.isUpperCase(c);
            if (isUpper) {
                if (i > 0 && !afterUpper) {
                    out.append('_');
                }
                out.append(Character.toLowerCase(c));
                separated = false;
            } else if (Characters.isAlphanumeric(c)) {
                out.append(c);
                separated = false;
            } else if (c == '_' || c == '-' || Characters.isWhiteSpace(c)) {
                if (i > 0 && !separated) {
                    out.append('_');
                    separated = true;
                }
            }
            afterUpper = isUpper;
        }
        return TextParts.stripped(out.build(), '_');
    }
}
