package org.inplace.ruff.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Null;
import org.inplace.core.value.Text;

/**
 * Values from JSON (RFC 8259). The tokens are Jackson's, the limits and the messages are Ruff's: where Jackson, or a rule that
 * it does not know, refuses a document, {@link JsonCheck} says why.
 */
public final class JsonDecoder {

    private static final int MAX_BYTES = 1 << 20;
    /** How many containers a value may be in. */
    static final int MAX_DEPTH = 64;
    /** How many containers may be open at a time; more end the parsing. */
    static final int MAX_OPEN = 127;

    /** The names of members that a factory keeps are only a cache. The limits are our own. */
    private static final JsonFactory FACTORY = JsonFactory.builder() //
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES) //
                    .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW) //
                    .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER) //
                    .streamReadConstraints(StreamReadConstraints.builder() //
                                    .maxNumberLength(Integer.MAX_VALUE).maxStringLength(Integer.MAX_VALUE) //
                                    .maxNameLength(Integer.MAX_VALUE).maxNestingDepth(Integer.MAX_VALUE).build()) //
                    .build();

    private final JsonParser parser;
    private final Map<String, Text> keys = new HashMap<>();
    private boolean tooDeep;

    private JsonDecoder(JsonParser parser) {
        this.parser = parser;
    }

    /** The value of a document. */
    public static Object decode(Text document) {
        if (document.length() > MAX_BYTES) {
            throw tooLong();
        }
        try (JsonParser parser = parser(document)) {
            return new JsonDecoder(parser).document();
        } catch (IOException e) {
            JsonCheck.check(document.toUtf8());
            throw new FormatException("JSON parse error: invalid document");
        }
    }

    /** A parser of bytes for ASCII, where it is faster, and else one of chars, which need not be made of UTF-8. */
    private static JsonParser parser(Text document) throws IOException {
        byte[] units = new byte[document.length()];
        if (document.copyNarrow(units, 0) && Chars.isAscii(units)) {
            return FACTORY.createParser(units);
        }
        char[] chars = Chars.wellFormed(document);
        if (Chars.utf8Length(chars) > MAX_BYTES) {
            throw tooLong();
        }
        return FACTORY.createParser(chars);
    }

    private static FormatException tooLong() {
        return new FormatException("JSON input exceeds maximum input size of " + MAX_BYTES + " bytes");
    }

    private Object document() throws IOException {
        Object value = value(parser.nextToken(), 0);
        if (parser.nextToken() != null) {
            throw refused();
        }
        if (tooDeep) {
            throw new FormatException("JSON input exceeds maximum nesting depth of " + MAX_DEPTH);
        }
        return value;
    }

    /**
     * The value that begins with a token.
     *
     * @param depth how many containers it is in
     */
    private Object value(JsonToken token, int depth) throws IOException {
        tooDeep |= depth > MAX_DEPTH;
        return switch (token) {
            case VALUE_STRING -> text(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
            case VALUE_NUMBER_INT -> isLong() ? (Object) parser.getLongValue() : finite();
            case VALUE_NUMBER_FLOAT -> finite();
            case START_OBJECT -> object(null, inner(depth));
            case START_ARRAY -> array(inner(depth));
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Null.INSTANCE;
            case null, default -> throw refused();
        };
    }

    private int inner(int depth) throws IOException {
        if (depth == MAX_OPEN) {
            throw refused();
        }
        return depth + 1;
    }

    private ListValue array(int depth) throws IOException {
        ListValue list = new ListValue();
        MapValue last = null;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            tooDeep |= depth > MAX_DEPTH;
            if (token == JsonToken.VALUE_NUMBER_INT && isLong()) {
                list.appendLong(parser.getLongValue());
            } else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
                list.appendDouble(finite());
            } else if (token == JsonToken.START_OBJECT) {
                last = object(last, inner(depth));
                list.append(last);
            } else {
                list.append(value(token, depth));
            }
        }
        return list;
    }

    /**
     * The members of an object.
     *
     * @param model an object that this one may have the keys of, because it is in the same array, or null
     */
    private MapValue object(MapValue model, int depth) throws IOException {
        String name = parser.nextFieldName();
        if (model == null || model.hasLongKeys()) {
            return members(name, new MapValue(), depth);
        }
        Object[] values = new Object[model.size()];
        int count = 0;
        while (name != null && count < values.length && model.keyAt(count).equals(key(name))) {
            values[count++] = value(parser.nextToken(), depth);
            name = parser.nextFieldName();
        }
        if (name == null && count == values.length && parser.currentToken() == JsonToken.END_OBJECT) {
            return model.withValues(values);
        }
        MapValue map = new MapValue();
        for (int i = 0; i < count; i++) {
            map.put(model.keyAt(i), values[i]);
        }
        return members(name, map, depth);
    }

    private MapValue members(String first, MapValue map, int depth) throws IOException {
        for (String name = first; name != null; name = parser.nextFieldName()) {
            Text key = key(name);
            map.put(key, value(parser.nextToken(), depth));
        }
        if (parser.currentToken() != JsonToken.END_OBJECT) {
            throw refused();
        }
        return map;
    }

    private Text key(String name) throws IOException {
        Text key = keys.get(name);
        if (key == null) {
            key = text(name.toCharArray(), 0, name.length());
            keys.put(name, key);
        }
        return key;
    }

    private Text text(char[] chars, int from, int length) throws IOException {
        Text text = Chars.text(chars, from, length);
        if (text == null) {
            throw refused();
        }
        return text;
    }

    private boolean isLong() throws IOException {
        return parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
    }

    private double finite() throws IOException {
        double value = parser.getDoubleValue();
        if (Double.isInfinite(value)) {
            throw refused();
        }
        return value;
    }

    /** What Jackson would throw, for a document that breaks a rule which is not Jackson's. */
    private JsonParseException refused() {
        return new JsonParseException(parser, "refused");
    }
}
