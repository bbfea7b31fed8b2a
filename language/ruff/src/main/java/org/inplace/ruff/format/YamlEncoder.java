package org.inplace.ruff.format;

import java.util.Map;
import java.util.Optional;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Nesting;
import org.inplace.core.value.Null;
import org.inplace.core.value.Text;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/** Values as YAML 1.2 in block style, keys in code point order. */
public final class YamlEncoder {

    private static final DumpSettings SETTINGS = DumpSettings.builder().setSplitLines(false).setWidth(Integer.MAX_VALUE).build();

    /** Collects the document. */
    private static final class Output implements StreamDataWriter {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(String part) {
            text.append(part);
        }

        @Override
        public void write(String part, int from, int length) {
            text.append(part, from, from + length);
        }
    }

    private final Output out = new Output();
    private final Emitter emitter = new Emitter(SETTINGS, out);
    private final KeyOrder order = new KeyOrder();

    private YamlEncoder() {
    }

    public static Text encode(Object value) {
        if (value instanceof Text text && text.isEmpty()) {
            return Text.of("''\n"); // the emitter would begin a document of that explicitly
        }
        YamlEncoder encoder = new YamlEncoder();
        encoder.emitter.emit(new StreamStartEvent());
        encoder.emitter.emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        encoder.value(value, 0);
        encoder.emitter.emit(new DocumentEndEvent(false));
        encoder.emitter.emit(new StreamEndEvent());
        return Text.of(encoder.out.text.toString());
    }

    private void value(Object value, int depth) {
        if (depth > Nesting.LIMIT) {
            throw new Nesting.TooDeep();
        }
        switch (value) {
            case Text text -> string(text.toString());
            case Long number -> plain(number.toString());
            case Double number -> plain(YamlScalars.notation(number));
            case Boolean truth -> plain(truth.toString());
            case Null _ -> plain("null");
            case ListValue list -> {
                emitter.emit(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
                for (int i = 0; i < list.size(); i++) {
                    value(list.get(i), depth + 1);
                }
                emitter.emit(new SequenceEndEvent());
            }
            case MapValue map -> {
                emitter.emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
                for (int position : order.of(map)) {
                    key(map.keyAt(position).toString());
                    value(map.valueAt(position), depth + 1);
                }
                emitter.emit(new MappingEndEvent());
            }
            default -> throw FormatException.unwritable(value, "YAML");
        }
    }

    private void plain(String scalar) {
        scalar(scalar, true, ScalarStyle.PLAIN);
    }

    private void string(String text) {
        if (!isSimple(text)) {
            scalar(text, false, ScalarStyle.DOUBLE_QUOTED);
        } else if (text.indexOf('\n') >= 0) {
            scalar(text, false, ScalarStyle.LITERAL);
        } else {
            scalar(text, YamlScalars.isString(text), ScalarStyle.PLAIN);
        }
    }

    private void key(String text) {
        if (!isSimple(text) || text.indexOf('\n') >= 0) {
            scalar(text, false, ScalarStyle.DOUBLE_QUOTED);
        } else {
            scalar(text, YamlScalars.isString(text), ScalarStyle.PLAIN);
        }
    }

    /** Whether a text has none of the line breaks of YAML 1.1, no byte order mark, and no white space before a first line of several. */
    private static boolean isSimple(String text) {
        if (text.indexOf('\n') >= 0 && Character.isWhitespace(text.charAt(0))) {
            return false;
        }
        return text.chars().noneMatch(c -> c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\uFEFF');
    }

    /** Emits a scalar in a style, or in quotes if its text does not permit that style. */
    private void scalar(String text, boolean canBePlain, ScalarStyle style) {
        emitter.emit(new ScalarEvent(Optional.empty(), Optional.empty(), new ImplicitTuple(canBePlain, true), text, style));
    }
}
