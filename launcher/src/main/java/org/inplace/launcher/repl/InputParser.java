package org.inplace.launcher.repl;

import java.util.List;
import org.inplace.core.command.Dialogue;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Tells the line editor when an input is complete, and what word is being typed. */
final class InputParser implements Parser {

    private final Dialogue dialogue;

    InputParser(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    @Override
    public ParsedLine parse(String input, int cursor, ParseContext context) {
        boolean entered = context == ParseContext.ACCEPT_LINE || context == ParseContext.UNSPECIFIED;
        if (entered && !dialogue.isComplete(input)) {
            throw new EOFError(-1, -1, "incomplete input");
        }
        int start = cursor;
        while (start > 0 && belongsToWord(input.charAt(start - 1))) {
            start--;
        }
        return new Line(input, cursor, input.substring(start, cursor));
    }

    private static boolean belongsToWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == ':';
    }

    /** An input with the one word that matters. */
    private record Line(String line, int cursor, String word) implements CompletingParsedLine {

        @Override
        public int wordCursor() {
            return word.length();
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(word);
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return word.length();
        }

        @Override
        public int rawWordLength() {
            return word.length();
        }
    }
}
