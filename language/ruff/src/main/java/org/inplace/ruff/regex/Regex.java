package org.inplace.ruff.regex;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.inplace.core.value.Text;

/** A compiled regular expression (library specification, section 2.14). */
public final class Regex {

    /**
     * The expression for two engines.
     *
     * @param quick for the JDK's, which may have to go back; null if it might understand something else
     */
    private record Engines(Pattern linear, java.util.regex.Pattern quick) {
    }

    private final String source;
    private final Map<String, Integer> names;
    private final boolean asksForWords;
    /** What the engine made of the expression for texts of an alphabet, as far as there were any. */
    private final Map<Alphabet, Engines> compiled = new EnumMap<>(Alphabet.class);

    private Regex(String source) {
        Translator translator = new Translator(source, Alphabet.ASCII, false);
        compiled.put(Alphabet.ASCII, engines(translator, false));
        this.source = source;
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
        try {
            return Optional.of(new Regex(pattern.toString()));
        } catch (BadPattern | PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** The matches in a text, from left to right. */
    @TruffleBoundary
    public Matches matches(Text text) {
        Alphabet alphabet = Alphabet.of(text);
        boolean encodes = encodes(alphabet);
        Engines engines = compiled(alphabet);
        return new Matches(engines.linear, engines.quick, names, encodes ? Subject.encoded(text) : Subject.plain(text));
    }

    /** Whether texts have to be encoded: the engine itself finds the words of those in ASCII. */
    private boolean encodes(Alphabet alphabet) {
        return asksForWords && alphabet != Alphabet.ASCII;
    }

    private synchronized Engines compiled(Alphabet alphabet) {
        return compiled.computeIfAbsent(alphabet, a -> engines(new Translator(source, a, encodes(a)), encodes(a)));
    }

    private static Engines engines(Translator translator, boolean encoded) {
        String translated = translator.translated();
        boolean same = !encoded && !translator.repeatsGroups();
        return new Engines(Pattern.compile(translated), same ? java.util.regex.Pattern.compile(forJdk(translated), java.util.regex.Pattern.UNIX_LINES) : null);
    }
}
