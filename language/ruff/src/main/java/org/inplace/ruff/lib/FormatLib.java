package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.Display;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Nesting;
import org.inplace.core.value.Null;
import org.inplace.core.value.Text;
import org.inplace.core.value.TextBuilder;
import org.inplace.ruff.runtime.Debug;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.RuffError;

/** Templates with placeholders (library specification, section 2.9). */
final class FormatLib {

    static final List<Builtin> TABLE = List.of(new Builtin("format", 0, Builtin.ANY, Effect.READS, FormatLib::format));

    private FormatLib() {
    }

    @TruffleBoundary
    private static Object format(Node at, Object[] a) {
        Arguments.expect(a.length > 0, "format() requires at least 1 argument (template)", at);
        Text template = Arguments.text(a, 0, "format() first argument must be a string", at);
        TextBuilder out = new TextBuilder();
        int next = 1;
        int from = 0;
        for (int i = nextPercent(template, 0); i >= 0; i = nextPercent(template, i + 2)) {
            int letter = i + 1 < template.length() ? template.codePointAt(i + 1) : 0;
            if (letter == '%') {
                out.append(template.substring(from, i + 1));
                from = i + 2;
            } else if (letter == 's' || letter == 'd' || letter == 'f') {
                Arguments.expect(next < a.length, "format() missing argument for placeholder %" + (char) letter, at);
                out.append(template.substring(from, i));
                out.append(converted(at, letter, a[next++]));
                from = i + 2;
            }
        }
        return out.append(template.substring(from, template.length())).build();
    }

    private static int nextPercent(Text template, int from) {
        return template.indexOf(Text.ofCodePoint('%'), from);
    }

    private static Text converted(Node at, int letter, Object value) {
        try {
            return switch (letter) {
                case 's' -> text(value);
                case 'd' -> whole(at, value);
                default -> real(at, value);
            };
        } catch (Nesting.TooDeep e) {
            throw Errors.nestedTooDeep("printing", at);
        }
    }

    private static Text text(Object value) {
        return switch (value) {
            case Text _, Long _, Double _, Boolean _, Null _ -> Display.text(value);
            case ListValue _ -> Text.of("[Array]");
            case MapValue _ -> Text.of("{Dict}");
            default -> Text.of(Debug.text(value));
        };
    }

    private static Text whole(Node at, Object value) {
        return switch (value) {
            case Long number -> Text.ofLong(number);
            case Double number -> Text.ofLong(number.longValue());
            case Boolean truth -> Text.ofLong(truth ? 1 : 0);
            default -> throw notANumber('d', value, at);
        };
    }

    private static Text real(Node at, Object value) {
        return switch (value) {
            case Long number -> Display.text(number.doubleValue());
            case Double number -> Display.text(number);
            default -> throw notANumber('f', value, at);
        };
    }

    private static RuffError notANumber(char letter, Object value, Node at) {
        return Errors.failed("format() %" + letter + " requires numeric argument, got " + Debug.text(value), at);
    }
}
