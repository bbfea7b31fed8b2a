package org.inplace.ruff.regex;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Map;
import org.inplace.core.value.Text;

/**
 * Walks over the matches of a pattern in a text. They do not overlap, and no empty one touches the one before it.
 *
 * <p>
 * The quick engine looks for them as long as it reads each character only a few times; then the linear one takes over.
 */
public final class Matches {

    private static final int NONE = -1;

    private final Pattern pattern;
    private java.util.regex.Matcher quick;
    private Matcher linear;
    private final Map<String, Integer> names;
    private final Subject subject;
    private int previousEnd = NONE;
    private int start = NONE;
    private int end = NONE;

    /** @param quick the same pattern; may be null */
    Matches(Pattern pattern, java.util.regex.Pattern quick, Map<String, Integer> names, Subject subject) {
        this.pattern = pattern;
        this.quick = quick == null ? null : quick.matcher(new Budget(subject.chars()));
        this.names = names;
        this.subject = subject;
    }

    /** Goes on to the next match, if there is one. */
    @TruffleBoundary
    public boolean next() {
        previousEnd = end;
        int from = Math.max(end, 0);
        while (from <= subject.chars().length() && find(from)) {
            start = start(0);
            end = end(0);
            if (start < end || start != previousEnd && !subject.isInside(start)) {
                return true;
            }
            from = subject.after(start);
        }
        end = previousEnd;
        return false;
    }

    private boolean find(int from) {
        if (quick != null) {
            try {
                return quick.find(from);
            } catch (Budget.Exceeded | StackOverflowError e) {
                quick = null;
            }
        }
        if (linear == null) {
            linear = pattern.matcher(new Interruptible(subject.chars()));
        }
        return linear.find(from);
    }

    private int start(int group) {
        return quick != null ? quick.start(group) : linear.start(group);
    }

    private int end(int group) {
        return quick != null ? quick.end(group) : linear.end(group);
    }

    private int groups() {
        return quick != null ? quick.groupCount() : linear.groupCount();
    }

    /** What the current match consists of. */
    @TruffleBoundary
    public Text matched() {
        return subject.slice(start, end);
    }

    /** What is between the previous match, or the beginning, and the current one. */
    @TruffleBoundary
    public Text before() {
        return subject.slice(Math.max(previousEnd, 0), start);
    }

    /** What is behind the last match, after {@link #next} has returned false. */
    @TruffleBoundary
    public Text rest() {
        return subject.slice(Math.max(end, 0), subject.chars().length());
    }

    /** The number of the group of a name; negative if there is none. */
    @TruffleBoundary
    int group(String name) {
        return names.getOrDefault(name, NONE);
    }

    /** What a group of the current match consists of; empty if there is no such group, or if it took no part. */
    @TruffleBoundary
    Text group(int number) {
        if (number < 0 || number > groups() || start(number) < 0) {
            return Text.EMPTY;
        }
        return subject.slice(start(number), end(number));
    }
}
