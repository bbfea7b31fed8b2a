package org.inplace.ruff.regex;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Map;
import java.util.Optional;
import org.inplace.core.value.Text;

/** A compiled regular expression (library specification, section 2.14). */
public final class Regex {

    private final String source;
    private final Pattern pattern;
    private final Map<String, Integer> names;
    private final boolean asksForWords;
    /** For encoded texts; null until there is one. */
    private volatile Pattern forEncoded;

    private Regex(String source, Translator translator) {
        this.source = source;
        this.pattern = Pattern.compile(translator.translated());
        this.names = translator.names();
        this.asksForWords = translator.asksForWords();
    }

    /** The expression that a pattern stands for, if it is one. */
    @TruffleBoundary
    public static Optional<Regex> compile(Text pattern) {
        String source = pattern.toString();
        try {
            return Optional.of(new Regex(source, new Translator(source, false)));
        } catch (BadPattern | PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** The matches in a text, from left to right. */
    @TruffleBoundary
    public Matches matches(Text text) {
        if (asksForWords && !text.isAscii()) {
            return new Matches(encodedPattern(), names, Subject.encoded(text));
        }
        return new Matches(pattern, names, Subject.plain(text));
    }

    private Pattern encodedPattern() {
        if (forEncoded == null) {
            forEncoded = Pattern.compile(new Translator(source, true).translated());
        }
        return forEncoded;
    }
}
