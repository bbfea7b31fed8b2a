package org.inplace.lua.lib;

import java.util.Arrays;

import org.inplace.core.builtin.Builtin;
import org.inplace.core.value.Null;
import org.inplace.lua.Context;
import org.inplace.lua.pattern.Matcher;
import org.inplace.lua.pattern.Pattern;
import org.inplace.lua.runtime.ByteBuilder;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Bytes;
import org.inplace.lua.runtime.Calls;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Results;
import org.inplace.lua.runtime.Table;
import org.inplace.lua.runtime.Types;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

/** {@code find}, {@code match}, {@code gmatch} and {@code gsub}. */
final class PatternFunctions {

    private PatternFunctions() {
    }

    static Object find(Node at, Object[] arguments) {
        ByteString subject = Arguments.string(at, arguments, 0);
        ByteString text = Arguments.string(at, arguments, 1);
        int from = from(at, arguments, subject);
        Object plain = Arguments.get(arguments, 3);
        if (plain != Null.INSTANCE && plain != Boolean.FALSE) {
            return plain(subject, text, from);
        }
        Pattern pattern = pattern(at, text);
        return pattern.isPlain() ? plain(subject, text, from) : Matcher.position(new Matcher(pattern, subject, at), from);
    }

    static Object match(Node at, Object[] arguments) {
        ByteString subject = Arguments.string(at, arguments, 0);
        ByteString text = Arguments.string(at, arguments, 1);
        Matcher matcher = new Matcher(pattern(at, text), subject, at);
        return matcher.find(from(at, arguments, subject)) ? matcher.results() : Null.INSTANCE;
    }

    @TruffleBoundary
    private static Pattern pattern(Node at, ByteString text) {
        return Context.get(at).patterns().get(text);
    }

    /** The index to begin at: the third argument, clipped to the subject. */
    private static int from(Node at, Object[] arguments, ByteString subject) {
        long given = StringLib.position(Arguments.integer(at, arguments, 2, 1), subject.length());
        return (int) Math.min(Math.max(given - 1, 0), subject.length());
    }

    private static Object plain(ByteString subject, ByteString text, int from) {
        int index = indexOf(subject, text, from);
        return index < 0 ? Null.INSTANCE : Results.of(index + 1L, (long) index + text.length());
    }

    @TruffleBoundary
    private static int indexOf(ByteString subject, ByteString text, int from) {
        int size = text.length();
        if (size == 0) {
            return from;
        }
        byte[] bytes = subject.array();
        byte[] sought = text.array();
        byte first = sought[0];
        int last = subject.length() - size;
        int i = from;
        while (i <= last) {
            i = Bytes.indexOf(bytes, i, last + 1, first);
            if (i <= last && Arrays.equals(bytes, i, i + size, sought, 0, size)) {
                return i;
            }
            i++;
        }
        return -1;
    }

    static Object gmatch(Node at, Object[] arguments) {
        ByteString subject = Arguments.string(at, arguments, 0);
        ByteString text = Arguments.string(at, arguments, 1);
        return Library.builtin("gmatch iterator", new Matches(unanchored(at, text), subject));
    }

    @TruffleBoundary
    private static Pattern unanchored(Node at, ByteString text) {
        return Context.get(at).patterns().getUnanchored(text);
    }

    /** The iteration over all matches. */
    private static final class Matches implements Builtin.Body {
        private final Pattern pattern;
        private final ByteString subject;
        private int from;

        Matches(Pattern pattern, ByteString subject) {
            this.pattern = pattern;
            this.subject = subject;
        }

        @Override
        public Object call(Node at, Object[] arguments) {
            if (from > subject.length()) {
                return Results.NONE;
            }
            Matcher matcher = new Matcher(pattern, subject, at);
            if (!matcher.find(from)) {
                return Results.NONE;
            }
            from = matcher.end() == matcher.start() ? matcher.end() + 1 : matcher.end();
            return matcher.results();
        }
    }

    static Object gsub(Node at, Object[] arguments) {
        ByteString subject = Arguments.string(at, arguments, 0);
        ByteString text = Arguments.string(at, arguments, 1);
        long most = Arguments.int32(at, arguments, 3, subject.length() + 1L);
        Object replacement = Arguments.get(arguments, 2);
        if (replacement instanceof Long || replacement instanceof Double) {
            replacement = Conversions.toByteString(replacement);
        }
        if (!(replacement instanceof ByteString || replacement instanceof Table || isFunction(replacement))) {
            throw Errors.argument(at, 2, "string/function/table expected");
        }
        Pattern pattern = pattern(at, text);
        Matcher matcher = new Matcher(pattern, subject, at);
        ByteBuilder out = new ByteBuilder(subject.length() + 16);
        long count = 0;
        int copied = 0;
        int from = 0;
        while (count < most && from <= subject.length() && matcher.find(from)) {
            count++;
            copy(subject, copied, matcher.start(), out);
            replace(at, matcher, replacement, out);
            copied = matcher.end();
            from = copied;
            if (matcher.end() == matcher.start()) {
                from++;
            }
            if (pattern.isAnchored()) {
                break;
            }
        }
        if (count == 0) {
            return Results.of(subject, 0L);
        }
        copy(subject, copied, subject.length(), out);
        return Results.of(out.toByteString(), count);
    }

    @TruffleBoundary
    private static boolean isFunction(Object value) {
        return Types.name(value).equals("function");
    }

    @TruffleBoundary
    private static void copy(ByteString subject, int from, int to, ByteBuilder out) {
        out.append(subject.array(), from, to);
    }

    private static void replace(Node at, Matcher matcher, Object replacement, ByteBuilder out) {
        if (replacement instanceof ByteString string) {
            matcher.appendReplacement(out, string);
            return;
        }
        Object value;
        if (replacement instanceof Table table) {
            value = Calls.index(table, matcher.capture(0), at);
        } else {
            value = Results.first(Calls.call(replacement, at, matcher.captures()));
        }
        if (value == Null.INSTANCE || value == Boolean.FALSE) {
            matcher.appendMatch(out);
        } else {
            append(at, value, out);
        }
    }

    @TruffleBoundary
    private static void append(Node at, Object value, ByteBuilder out) {
        if (!(value instanceof ByteString || value instanceof Long || value instanceof Double)) {
            throw Errors.raise(at, "invalid replacement value (a " + Types.name(value) + ")");
        }
        out.append(Conversions.toByteString(value));
    }
}
