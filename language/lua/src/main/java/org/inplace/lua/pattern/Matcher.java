package org.inplace.lua.pattern;

import java.util.Arrays;

import org.inplace.core.value.Null;
import org.inplace.lua.runtime.ByteBuilder;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Bytes;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Results;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.nodes.Node;

/**
 * Matches a pattern against a subject.
 *
 * <p>
 * Each item of a pattern is passed at most once on the way to a match, so that there is at most one open choice for each: they
 * are kept in an array, and no subject or pattern can overflow the stack. Captures need not be restored when a choice is taken
 * back, because every item that reads a capture comes behind those that set it.
 */
public final class Matcher {

    private static final int[] NONE = {};
    /** So many bytes are looked at before it is checked whether the program shall stop. */
    private static final int PATIENCE = 1 << 16;

    private final Pattern pattern;
    private final byte[] subject;
    private final int length;
    private final Node at;
    private final int[] starts;
    private final int[] ends;
    /** Triples: the index of an item, the position to try next or last, the least position. */
    private final int[] choices;
    private int patience = PATIENCE;
    private int start;
    private int end;
    /** Null until an item of the pattern asks. */
    private Balance balance;

    /** @param at for errors */
    public Matcher(Pattern pattern, ByteString subject, Node at) {
        this.pattern = pattern;
        this.subject = subject.array();
        this.length = subject.length();
        this.at = at;
        int captures = pattern.captures.length;
        starts = captures == 0 ? NONE : new int[captures];
        ends = captures == 0 ? NONE : new int[captures];
        choices = pattern.choices == 0 ? NONE : new int[3 * pattern.choices];
    }

    /** Where the match begins. */
    public int start() {
        return start;
    }

    /** Where the match ends. */
    public int end() {
        return end;
    }

    /** Finds the first match that begins at a position or, unless the pattern is anchored, behind it. */
    @TruffleBoundary
    public boolean find(int from) {
        if (pattern.anchored) {
            return matches(from);
        }
        boolean[] first = pattern.first;
        if (first == null) {
            for (int i = from; i <= length; i++) {
                if (matches(i)) {
                    return true;
                }
            }
            return false;
        }
        int only = pattern.firstByte;
        for (int i = from; i < length; i++) {
            int before = i;
            if (only >= 0) {
                i = Bytes.indexOf(subject, i, length, (byte) only);
            } else {
                while (i < length && !first[subject[i] & 0xff]) {
                    i++;
                }
            }
            spend(i - before);
            if (i < length && matches(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a match that begins at a position. */
    @TruffleBoundary
    public boolean matches(int from) {
        spend(1);
        start = from;
        end = match(from);
        return end >= 0;
    }

    /** Notes that bytes have been looked at. */
    void spend(int bytes) {
        patience -= bytes;
        if (patience < 0) {
            patience = PATIENCE;
            TruffleSafepoint.poll(at);
        }
    }

    /** The end of the match that begins at a position; -1 if there is none. */
    private int match(int from) {
        Item[] items = pattern.items;
        byte[] bytes = subject;
        int limit = length;
        int depth = 0;
        int index = 0;
        int position = from;
        for (;;) {
            Item item = items[index];
            boolean passed = true;
            switch (item.kind) {
                case BYTE:
                    passed = position < limit && bytes[position] == (byte) item.number;
                    position++;
                    break;
                case SET:
                    passed = position < limit && item.set[bytes[position] & 0xff];
                    position++;
                    break;
                case MOST:
                    int reached = run(item.set, position);
                    int least = position + item.number;
                    passed = reached >= least;
                    if (reached > least && !item.greedy) {
                        depth = push(depth, index, reached, least);
                    }
                    position = reached;
                    break;
                case FEWEST:
                    depth = push(depth, index, position, 0);
                    break;
                case OPTIONAL:
                    if (position < limit && item.set[bytes[position] & 0xff]) {
                        depth = push(depth, index, position, 0);
                        position++;
                    }
                    break;
                case OPEN:
                    starts[item.number] = position;
                    break;
                case CLOSE:
                    ends[item.number] = position;
                    break;
                case POSITION:
                    starts[item.number] = position;
                    break;
                case BALANCE:
                    if (balance == null) {
                        balance = new Balance(this, bytes, limit);
                    }
                    position = balance.behind(item, position);
                    passed = position >= 0;
                    break;
                case FRONTIER:
                    int before = position == 0 ? 0 : bytes[position - 1] & 0xff;
                    int behind = position == limit ? 0 : bytes[position] & 0xff;
                    passed = !item.set[before] && item.set[behind];
                    break;
                case BACK:
                    position = repeated(item.number, position);
                    passed = position >= 0;
                    break;
                case TAIL:
                    passed = position == limit;
                    break;
                case ERROR:
                    throw Errors.raise(at, item.message);
                default:
                    return position;
            }
            if (passed) {
                index++;
                continue;
            }
            position = -1;
            while (position < 0) {
                if (depth == 0) {
                    return -1;
                }
                int top = 3 * (depth - 1);
                index = choices[top];
                position = next(items[index], top);
                if (position < 0 || choices[top] < 0) {
                    depth--;
                }
            }
            index++;
        }
    }

    private int push(int depth, int index, int position, int least) {
        int top = 3 * depth;
        choices[top] = index;
        choices[top + 1] = position;
        choices[top + 2] = least;
        return depth + 1;
    }

    /** The next way to match the item of a choice, whose index is set to -1 if it is the last; -1 if there is none. */
    private int next(Item item, int top) {
        int from = choices[top + 1];
        int position = from;
        switch (item.kind) {
            case MOST:
                int least = choices[top + 2];
                position--;
                if (item.follower >= 0) {
                    while (position >= least && subject[position] != (byte) item.follower) {
                        position--;
                    }
                    if (position < least) {
                        position = -1;
                    }
                }
                if (position == least) {
                    choices[top] = -1;
                }
                break;
            case FEWEST:
                position = more(item, from);
                break;
            default:
                choices[top] = -1;
        }
        spend(position < 0 ? 1 : 1 + Math.abs(position - from));
        choices[top + 1] = position;
        return position;
    }

    /** A position behind one, with bytes of the item's set up to there, at which what must follow does; -1 if there is none. */
    private int more(Item item, int from) {
        boolean[] set = item.set;
        int position = from;
        if (position == length || !set[subject[position] & 0xff]) {
            return -1;
        }
        position++;
        if (item.follower >= 0) {
            byte follower = (byte) item.follower;
            for (;; position++) {
                if (position == length) {
                    spend(position - from);
                    return -1;
                }
                byte b = subject[position];
                if (b == follower) {
                    return position;
                }
                if (!set[b & 0xff]) {
                    return -1;
                }
            }
        }
        return position;
    }

    /** The end of the bytes of a set from a position on. */
    private int run(boolean[] set, int from) {
        int position = from;
        if (set == ByteSet.ANY) {
            return length;
        }
        while (position < length && set[subject[position] & 0xff]) {
            position++;
        }
        spend(position - from);
        return position;
    }

    private int repeated(int capture, int position) {
        if (pattern.captures[capture] == Pattern.Capture.POSITION) {
            return -1;
        }
        int size = ends[capture] - starts[capture];
        boolean same = size <= length - position && Arrays.equals(subject, starts[capture], ends[capture], subject, position, position + size);
        spend(size);
        return same ? position + size : -1;
    }

    /** What a capture took, or the whole match as the first if there are no captures. */
    @TruffleBoundary
    public Object capture(int index) {
        if (index >= pattern.captures.length) {
            if (index > 0) {
                throw Errors.raise(at, "invalid capture index");
            }
            return ByteString.of(subject, start, end);
        }
        return switch (pattern.captures[index]) {
            case TEXT -> ByteString.of(subject, starts[index], ends[index]);
            case POSITION -> (Object) (starts[index] + 1L);
            case UNFINISHED -> throw Errors.raise(at, "unfinished capture");
        };
    }

    /** All captures, or the whole match if there are none: as results or arguments. */
    @TruffleBoundary
    public Object[] captures() {
        Object[] all = new Object[Math.max(pattern.captures.length, 1)];
        for (int i = 0; i < all.length; i++) {
            all[i] = capture(i);
        }
        return all;
    }

    /** All captures, or the whole match if there are none, as a function's results. */
    public Object results() {
        return pattern.captures.length <= 1 ? capture(0) : captures();
    }

    /** The positions of the match and its captures, as {@code find} gives them; nil if there is no match. */
    @TruffleBoundary
    public static Object position(Matcher matcher, int from) {
        if (!matcher.find(from)) {
            return Null.INSTANCE;
        }
        int captures = matcher.pattern.captures.length;
        Object[] results = new Object[2 + captures];
        results[0] = matcher.start + 1L;
        results[1] = (long) matcher.end;
        for (int i = 0; i < captures; i++) {
            results[2 + i] = matcher.capture(i);
        }
        return Results.of(results);
    }

    /** Appends the whole match. */
    @TruffleBoundary
    public void appendMatch(ByteBuilder out) {
        out.append(subject, start, end);
    }

    /** Appends what a capture took, or the whole match as the first if there are no captures. */
    void appendCapture(ByteBuilder out, int index) {
        if (index < pattern.captures.length && pattern.captures[index] == Pattern.Capture.TEXT) {
            out.append(subject, starts[index], ends[index]);
        } else if (index == 0 && pattern.captures.length == 0) {
            out.append(subject, start, end);
        } else {
            out.append(Conversions.toByteString(capture(index)));
        }
    }

    /** Appends the match, changed as a replacement says. */
    @TruffleBoundary
    public void appendReplacement(ByteBuilder out, ByteString replacement) {
        byte[] bytes = replacement.array();
        int size = replacement.length();
        for (int i = 0; i < size; i++) {
            byte b = bytes[i];
            if (b != '%') {
                out.append(b);
                continue;
            }
            i++;
            byte name = i < size ? bytes[i] : 0;
            if (name == '0') {
                out.append(subject, start, end);
            } else if (name > '0' && name <= '9') {
                appendCapture(out, name - '1');
            } else {
                out.append(name);
            }
        }
    }
}
