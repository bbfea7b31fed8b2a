package org.inplace.ruff.syntax;

import java.math.BigDecimal;
import java.util.Arrays;
import org.inplace.core.source.Span;

/**
 * The tokens of a text, by index, the last one being {@link TokenKind#EOF}. Kept in parallel arrays: a program of a
 * megabyte has half a million of them.
 */
public final class Tokens {

    private final String text;
    private int size;
    private TokenKind[] kinds;
    private int[] starts;
    private int[] ends;
    private Object[] values;
    private boolean[] lineBreaks;
    private int[] partners;

    /** Room for a number of tokens at first. */
    Tokens(String text, int capacity) {
        this.text = text;
        this.kinds = new TokenKind[capacity];
        this.starts = new int[capacity];
        this.ends = new int[capacity];
        this.values = new Object[capacity];
        this.lineBreaks = new boolean[capacity];
    }

    /**
     * Appends a token.
     *
     * @param value String for identifiers and strings, Long, Double, a list of {@link StringPart}s, else null
     * @param lineBreak whether it is on a later line than the end of the token before it
     */
    void add(TokenKind kind, int start, int end, Object value, boolean lineBreak) {
        if (size == kinds.length) {
            grow();
        }
        kinds[size] = kind;
        starts[size] = start;
        ends[size] = end;
        values[size] = value;
        lineBreaks[size] = lineBreak;
        size++;
    }

    private void grow() {
        int capacity = size * 2;
        kinds = Arrays.copyOf(kinds, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        values = Arrays.copyOf(values, capacity);
        lineBreaks = Arrays.copyOf(lineBreaks, capacity);
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    public TokenKind kind(int index) {
        return kinds[index];
    }

    public int start(int index) {
        return starts[index];
    }

    public int end(int index) {
        return ends[index];
    }

    /** String for identifiers and strings, Long, Double, a list of {@link StringPart}s, else null. */
    public Object value(int index) {
        return values[index];
    }

    /** Whether a token is on a later line than the end of the token before it. */
    public boolean lineBreakBefore(int index) {
        return lineBreaks[index];
    }

    public Span span(int index) {
        return new Span(starts[index], ends[index]);
    }

    /** The index of the first token that begins at an offset or behind it; that of the last one if none does. */
    public int firstFrom(int offset) {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The index of the bracket that closes the one at an index, or -1 if none does. The table of all pairs is built once,
     * so that looking ahead past brackets costs nothing.
     */
    int closing(int index) {
        if (partners == null) {
            partners = pairBrackets();
        }
        return partners[index];
    }

    private int[] pairBrackets() {
        int[] pairs = new int[size];
        Arrays.fill(pairs, -1);
        int[] open = new int[16];
        int depth = 0;
        for (int i = 0; i < size; i++) {
            switch (kinds[i]) {
                case LPAREN, LBRACKET, LBRACE -> {
                    if (depth == open.length) {
                        open = Arrays.copyOf(open, depth * 2);
                    }
                    open[depth++] = i;
                }
                case RPAREN, RBRACKET, RBRACE -> {
                    // A closer of another kind than the innermost opener closes nothing.
                    if (depth > 0 && closerOf(kinds[open[depth - 1]]) == kinds[i]) {
                        pairs[open[--depth]] = i;
                    }
                }
                default -> {
                }
            }
        }
        return pairs;
    }

    private static TokenKind closerOf(TokenKind opener) {
        return switch (opener) {
            case LPAREN -> TokenKind.RPAREN;
            case LBRACKET -> TokenKind.RBRACKET;
            default -> TokenKind.RBRACE;
        };
    }

    /** A token as parse errors show it, e.g. {@code Identifier("x")}. */
    String describe(int index) {
        TokenKind kind = kinds[index];
        return switch (kind.category) {
            case KEYWORD -> "Keyword(\"" + kind.text + "\")";
            case OPERATOR -> "Operator(\"" + kind.text + "\")";
            case PUNCTUATION -> "Punctuation('" + kind.text + "')";
            case BOOL -> "Bool(" + kind.text + ")";
            case VALUE -> switch (kind) {
                case IDENTIFIER -> "Identifier(\"" + values[index] + "\")";
                case INT -> "Int(" + values[index] + ")";
                case FLOAT -> "Float(" + decimal((double) values[index]) + ")";
                case STRING -> "String(" + quote((String) values[index]) + ")";
                case INTERPOLATION -> "InterpolatedString";
                default -> "Eof";
            };
        };
    }

    /** A float with at least one digit behind the point, with an exponent only where plain digits would be many. */
    private static String decimal(double value) {
        if (value == 0) {
            return "0.0";
        }
        BigDecimal digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        if (value >= 1e-5 && value < 1e16) {
            String plain = digits.toPlainString();
            return plain.indexOf('.') < 0 ? plain + ".0" : plain;
        }
        String unscaled = digits.unscaledValue().toString();
        int exponent = unscaled.length() - 1 - digits.scale();
        return unscaled.charAt(0) + (unscaled.length() > 1 ? "." + unscaled.substring(1) : "") + "e" + exponent;
    }

    private static String quote(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
