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
    /** The same for the JDK's engine, which is fast but may have to go back; null if it might understand something else. */
    private final java.util.regex.Pattern quick;
    private final Map<String, Integer> names;
    private final boolean asksForWords;
    /** For encoded texts; null until there is one. */
    private volatile Pattern forEncoded;

    private Regex(String source, Translator translator) {
        this.source = source;
        String translated = translator.translated();
        this.pattern = Pattern.compile(translated);
        this.quick = translator.repeatsGroups() ? null : java.util.regex.Pattern.compile(forJdk(translated), java.util.regex.Pattern.UNIX_LINES);
        this.names = translator.names();
        this.asksForWords = translator.asksForWords();
    }

    /** Lines end where the specification says, also the last one. */
    private static String forJdk(String translated) {
        return translated.replace("(?m:^)", "(?<![^\\n])").replace("(?m:$)", "(?![^\\n])");
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
            return new Matches(encodedPattern(), null, names, Subject.encoded(text));
        }
        return new Matches(pattern, quick, names, Subject.plain(text));
    }

    private Pattern encodedPattern() {
        if (forEncoded == null) {
            forEncoded = Pattern.compile(new Translator(source, true).translated());
        }
        return forEncoded;
    }
}
