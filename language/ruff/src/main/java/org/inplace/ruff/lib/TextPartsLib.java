package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import java.util.function.Function;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.Display;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.Nesting;
import org.inplace.core.value.Text;
import org.inplace.core.value.TextParts;
import org.inplace.ruff.runtime.Debug;
import org.inplace.ruff.runtime.Errors;

/** Strings taken apart and put together (library specification, section 2.4). */
final class TextPartsLib {

    private static final Builtin PAD_LEFT = padding("pad_left", true);
    private static final Builtin PAD_RIGHT = padding("pad_right", false);

    static final List<Builtin> TABLE = List.of(
                    operation("trim", 1, 1, TextParts::trimmed),
                    operation("trim_start", 1, 1, TextParts::trimmedAtStart),
                    operation("trim_end", 1, 1, TextParts::trimmedAtEnd),
                    operation("lines", 0, Builtin.ANY, TextParts::lines),
                    operation("words", 0, Builtin.ANY, TextParts::words),
                    operation("str_reverse", 0, Builtin.ANY, TextParts::reversed),
                    new Builtin("split", 2, 2, Effect.READS, TextPartsLib::split),
                    new Builtin("join", 2, 2, Effect.READS, TextPartsLib::join),
                    new Builtin("replace", 3, 3, Effect.READS, TextPartsLib::replace),
                    new Builtin("replace_str", 0, Builtin.ANY, Effect.READS, TextPartsLib::replace),
                    new Builtin("repeat", 2, 2, Effect.READS, TextPartsLib::repeat),
                    PAD_LEFT,
                    PAD_LEFT.alias("pad_start"),
                    PAD_RIGHT,
                    PAD_RIGHT.alias("pad_end"));

    private TextPartsLib() {
    }

    /** A built-in that makes something of a string. */
    static Builtin operation(String name, int least, int most, Function<Text, Object> operation) {
        String message = name + "() requires a string argument";
        return new Builtin(name, least, most, Effect.READS, (at, a) -> operation.apply(Arguments.text(a, 0, message, at)));
    }

    private static Object split(Node at, Object[] a) {
        String message = "split() requires string and delimiter string arguments";
        return TextParts.split(Arguments.text(a, 0, message, at), Arguments.text(a, 1, message, at));
    }

    @TruffleBoundary
    private static Object join(Node at, Object[] a) {
        if (!(a[0] instanceof ListValue list) || !(a[1] instanceof Text separator)) {
            throw Errors.failed("join() requires array and separator string arguments", at);
        }
        if (list.size() == 0) {
            return Text.EMPTY;
        }
        Text[] parts = new Text[separator.isEmpty() ? list.size() : 2 * list.size() - 1];
        int step = separator.isEmpty() ? 1 : 2;
        try {
            for (int i = 0; i < list.size(); i++) {
                parts[step * i] = element(list.get(i));
                if (step == 2 && i > 0) {
                    parts[2 * i - 1] = separator;
                }
            }
        } catch (Nesting.TooDeep e) {
            throw Errors.nestedTooDeep("printing", at);
        }
        return Text.joined(parts);
    }

    /** What an element is in a joined string: scalars show their display text. */
    private static Text element(Object value) {
        return switch (value) {
            case Text text -> text;
            case Long _, Double _, Boolean _ -> Display.text(value);
            default -> Text.of(Debug.text(value));
        };
    }

    private static Object replace(Node at, Object[] a) {
        String message = "replace() requires string, from-string, and to-string arguments";
        return TextParts.replaced(Arguments.text(a, 0, message, at), Arguments.text(a, 1, message, at), Arguments.text(a, 2, message, at));
    }

    private static Object repeat(Node at, Object[] a) {
        Text text = Arguments.text(a, 0, "repeat() requires a string argument for value", at);
        long count = Arguments.whole(a, 1, "repeat() count must be a number", at);
        if (count > 0 && text.utf8Length() > Integer.MAX_VALUE / count) {
            throw Errors.failed("repeat() result too large", at);
        }
        return TextParts.repeated(text, count);
    }

    private static Builtin padding(String name, boolean atStart) {
        String wrongText = name + "() requires 3 arguments: string, width, char";
        String wrongWidth = name + "() width must be a number";
        return new Builtin(name, 3, 3, Effect.READS, (at, a) -> {
            Text text = Arguments.text(a, 0, wrongText, at);
            Text padding = Arguments.text(a, 2, wrongText, at);
            long width = Arguments.whole(a, 1, wrongWidth, at);
            return TextParts.padded(text, width, padding.isEmpty() ? ' ' : padding.codePointAt(0), atStart);
        });
    }
}
