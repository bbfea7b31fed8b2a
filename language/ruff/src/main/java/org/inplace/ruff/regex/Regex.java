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

    private final String source;
    private final Map<String, Integer> names;
    private final boolean asksForWords;
    /** What the engine made of the expression for texts of an alphabet, as far as there were any. */
    private final Map<Alphabet, Pattern> compiled = new EnumMap<>(Alphabet.class);

    private Regex(String source) {
        Translator translator = new Translator(source, Alphabet.ASCII, false);
        compiled.put(Alphabet.ASCII, Pattern.compile(translator.translated()));
        this.source = source;
        this.names = translator.names();
        this.asksForWords = translator.asksForWords();
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
        return new Matches(compiled(alphabet), names, encodes ? Subject.encoded(text) : Subject.plain(text));
    }

    /** Whether texts have to be encoded: the engine itself finds the words of those in ASCII. */
    private boolean encodes(Alphabet alphabet) {
        return asksForWords && alphabet != Alphabet.ASCII;
    }

    private synchronized Pattern compiled(Alphabet alphabet) {
        return compiled.computeIfAbsent(alphabet, a -> Pattern.compile(new Translator(source, a, encodes(a)).translated()));
    }
}
