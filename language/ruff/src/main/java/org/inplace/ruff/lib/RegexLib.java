package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import java.util.Optional;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.Text;
import org.inplace.core.value.TextBuilder;
import org.inplace.ruff.Context;
import org.inplace.ruff.regex.Matches;
import org.inplace.ruff.regex.Regex;
import org.inplace.ruff.regex.Replacement;

/** Regular expressions (library specification, section 2.14); a pattern that is none matches nothing. */
final class RegexLib {

    static final List<Builtin> TABLE = List.of(
                    new Builtin("regex_match", 0, Builtin.ANY, Effect.READS, RegexLib::match),
                    new Builtin("regex_find_all", 0, Builtin.ANY, Effect.READS, RegexLib::findAll),
                    new Builtin("regex_replace", 0, Builtin.ANY, Effect.READS, RegexLib::replace),
                    new Builtin("regex_split", 0, Builtin.ANY, Effect.READS, RegexLib::split));

    private RegexLib() {
    }

    /** The matches of the pattern, the second argument, in the text, the first one. */
    private static Optional<Matches> matches(Node at, Object[] a, String message) {
        Text text = Arguments.text(a, 0, message, at);
        Optional<Regex> regex = Context.get(at).regexes().get(Arguments.text(a, 1, message, at));
        return regex.map(r -> r.matches(text));
    }

    @TruffleBoundary
    private static Object match(Node at, Object[] a) {
        return matches(at, a, "regex_match requires two string arguments (text, pattern)").filter(Matches::next).isPresent();
    }

    @TruffleBoundary
    private static Object findAll(Node at, Object[] a) {
        Optional<Matches> matches = matches(at, a, "regex_find_all requires two string arguments (text, pattern)");
        ListValue found = new ListValue();
        while (matches.isPresent() && matches.get().next()) {
            found.append(matches.get().matched());
        }
        return found;
    }

    @TruffleBoundary
    private static Object replace(Node at, Object[] a) {
        String message = "regex_replace requires three string arguments (text, pattern, replacement)";
        Replacement replacement = new Replacement(Arguments.text(a, 2, message, at));
        Optional<Matches> matches = matches(at, a, message);
        if (matches.isEmpty()) {
            return a[0];
        }
        TextBuilder out = new TextBuilder();
        while (matches.get().next()) {
            out.append(matches.get().before());
            replacement.addTo(out, matches.get());
        }
        return out.append(matches.get().rest()).build();
    }

    @TruffleBoundary
    private static Object split(Node at, Object[] a) {
        Optional<Matches> matches = matches(at, a, "regex_split requires two string arguments (text, pattern)");
        ListValue parts = new ListValue();
        while (matches.isPresent() && matches.get().next()) {
            parts.append(matches.get().before());
        }
        parts.append(matches.isPresent() ? matches.get().rest() : a[0]);
        return parts;
    }
}
