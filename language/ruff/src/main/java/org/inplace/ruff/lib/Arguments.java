package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import org.inplace.core.value.Nesting;
import java.util.ArrayList;
import java.util.List;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Debug;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.RuffError;

/** Checks and conversions that many built-ins share. */
final class Arguments {

    private Arguments() {
    }

    /** The check of built-ins whose message says "argument" for one (mode S of the library specification). */
    static void expect(int count, String name, Node at, Object[] arguments) {
        if (arguments.length != count) {
            throw wrongCount(count, name, "", at, arguments);
        }
    }

    @TruffleBoundary
    private static RuffError wrongCount(int count, String name, String note, Node at, Object[] arguments) {
        String noun = count == 1 ? " argument" : " arguments";
        return Errors.failed(name + " expects " + count + noun + note + ", got " + arguments.length, at);
    }

    /** The check of built-ins whose message says "()" behind the name and may list the parameters (mode H). */
    static void expectListed(int count, String name, String parameters, Node at, Object[] arguments) {
        if (arguments.length != count) {
            throw wrongCount(count, name + "()", parameters.isEmpty() ? "" : " (" + parameters + ")", at, arguments);
        }
    }

    /** The check of built-ins that have a message of their own for a wrong count (mode H). */
    static void expect(boolean rightCount, String message, Node at) {
        if (!rightCount) {
            throw Errors.failed(message, at);
        }
    }

    /** The text at an index; the message is the error if there is none. */
    static Text text(Object[] arguments, int index, String message, Node at) {
        if (index < arguments.length && arguments[index] instanceof Text text) {
            return text;
        }
        throw Errors.failed(message, at);
    }

    /** A number as an index or a count (section 1.8): towards zero, saturating, 0 for NaN; the message is the error for others. */
    static long whole(Object[] arguments, int index, String message, Node at) {
        if (index < arguments.length) {
            if (arguments[index] instanceof Long number) {
                return number;
            }
            if (arguments[index] instanceof Double number) {
                return (long) (double) number;
            }
        }
        throw Errors.failed(message, at);
    }

    /** An int or a float as a float; the message is the error for others. */
    static double number(Object[] arguments, int index, String message, Node at) {
        if (index < arguments.length) {
            if (arguments[index] instanceof Long number) {
                return number;
            }
            if (arguments[index] instanceof Double number) {
                return number;
            }
        }
        throw Errors.failed(message, at);
    }

    /** The debug text of a value, for messages. */
    @TruffleBoundary
    static String shown(Object value, Node at) {
        try {
            return Debug.text(value);
        } catch (Nesting.TooDeep e) {
            throw Errors.nestedTooDeep("printing", at);
        }
    }

    /** A text at an index as a Java string; the message is the error if there is none. */
    @TruffleBoundary
    static String string(Object[] arguments, int index, String message, Node at) {
        return text(arguments, index, message, at).toString();
    }

    /** The only argument, a text; the message is the error if there is another number of them, too. */
    @TruffleBoundary
    static String onlyString(Object[] arguments, String message, Node at) {
        expect(arguments.length == 1, message, at);
        return string(arguments, 0, message, at);
    }

    /** The texts of an array; null if one of its elements is none. */
    @TruffleBoundary
    static List<String> strings(ListValue list) {
        List<String> strings = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            if (!(list.get(i) instanceof Text text)) {
                return null;
            }
            strings.add(text.toString());
        }
        return strings;
    }
}
