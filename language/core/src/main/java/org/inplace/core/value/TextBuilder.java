package org.inplace.core.value;

/** Collects the parts of a text. */
public final class TextBuilder {

    private Text text = Text.EMPTY;

    public TextBuilder append(int codePoint) {
        return append(Text.ofCodePoint(codePoint));
    }

    public TextBuilder append(Text part) {
        text = text.concat(part);
        return this;
    }

    public TextBuilder append(String part) {
        return append(Text.of(part));
    }

    /** The text so far. */
    public Text build() {
        return text.trimmed();
    }
}
