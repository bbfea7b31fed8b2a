package org.inplace.launcher.repl;

import org.inplace.core.command.Dialogue;
import org.inplace.core.command.Dialogue.Highlight;
import org.jline.reader.LineReader;
import org.jline.reader.impl.DefaultHighlighter;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Colours inputs while they are typed. */
final class Colours extends DefaultHighlighter {

    private final Dialogue dialogue;

    Colours(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    @Override
    public AttributedString highlight(LineReader reader, String input) {
        AttributedStringBuilder out = new AttributedStringBuilder();
        int at = 0;
        for (Highlight highlight : dialogue.highlights(input)) {
            out.append(input, at, highlight.start());
            out.append(input.substring(highlight.start(), highlight.end()), style(highlight.style()));
            at = highlight.end();
        }
        return out.append(input, at, input.length()).toAttributedString();
    }

    private static AttributedStyle style(Dialogue.Style style) {
        return switch (style) {
            case KEYWORD -> AttributedStyle.DEFAULT.foreground(AttributedStyle.MAGENTA);
            case BUILTIN -> AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN);
            case STRING -> AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);
            case NUMBER -> AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW);
            case COMMENT -> AttributedStyle.DEFAULT.foreground(AttributedStyle.BRIGHT);
        };
    }
}
