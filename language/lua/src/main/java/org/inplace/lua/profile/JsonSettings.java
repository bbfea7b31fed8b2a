package org.inplace.lua.profile;

import java.util.List;

import org.inplace.core.value.Null;
import org.inplace.lua.lib.Arguments;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Results;

import com.oracle.truffle.api.nodes.Node;

/** What scripts can choose about JSON; each copy of {@code cjson} has its own. */
final class JsonSettings {

    /** What becomes of numbers that JSON does not have. */
    enum Invalid {
        /** They are errors. */
        OFF,
        ON,
        NULL
    }

    private static final List<String> NAMES = List.of("off", "on", "null");
    private static final int MOST_DIGITS = 14;

    private boolean convertsSparse;
    private int sparseRatio = 2;
    private int sparseSafe = 10;
    private int encodeDepth = 1000;
    private int decodeDepth = 1000;
    private int precision = MOST_DIGITS;
    private boolean keepsBuffer = true;
    private Invalid encodeInvalid = Invalid.OFF;
    private Invalid decodeInvalid = Invalid.ON;

    /** Whether arrays with too many holes become objects instead of errors. */
    boolean convertsSparse() {
        return convertsSparse;
    }

    /** Whether an array with so many elements has too many holes. */
    boolean isSparse(long largest, long elements) {
        return sparseRatio > 0 && largest > elements * sparseRatio && largest > sparseSafe;
    }

    int encodeDepth() {
        return encodeDepth;
    }

    int decodeDepth() {
        return decodeDepth;
    }

    int precision() {
        return precision;
    }

    Invalid encodeInvalid() {
        return encodeInvalid;
    }

    boolean decodesInvalid() {
        return decodeInvalid == Invalid.ON;
    }

    Object sparse(Node at, Object[] arguments) {
        atMost(at, arguments, 3);
        convertsSparse = truth(at, arguments, convertsSparse);
        sparseRatio = integer(at, arguments, 1, sparseRatio, 0, Integer.MAX_VALUE);
        sparseSafe = integer(at, arguments, 2, sparseSafe, 0, Integer.MAX_VALUE);
        return Results.of(convertsSparse, (long) sparseRatio, (long) sparseSafe);
    }

    Object encodeDepth(Node at, Object[] arguments) {
        atMost(at, arguments, 1);
        encodeDepth = integer(at, arguments, 0, encodeDepth, 1, Integer.MAX_VALUE);
        return (long) encodeDepth;
    }

    Object decodeDepth(Node at, Object[] arguments) {
        atMost(at, arguments, 1);
        decodeDepth = integer(at, arguments, 0, decodeDepth, 1, Integer.MAX_VALUE);
        return (long) decodeDepth;
    }

    Object precision(Node at, Object[] arguments) {
        atMost(at, arguments, 1);
        precision = integer(at, arguments, 0, precision, 1, MOST_DIGITS);
        return (long) precision;
    }

    /** Whether to keep memory between calls, which changes nothing that a script could see. */
    Object keepsBuffer(Node at, Object[] arguments) {
        atMost(at, arguments, 1);
        keepsBuffer = truth(at, arguments, keepsBuffer);
        return keepsBuffer;
    }

    Object encodeInvalid(Node at, Object[] arguments) {
        atMost(at, arguments, 1);
        encodeInvalid = invalid(at, arguments, encodeInvalid, 3);
        return shown(encodeInvalid);
    }

    Object decodeInvalid(Node at, Object[] arguments) {
        atMost(at, arguments, 1);
        decodeInvalid = invalid(at, arguments, decodeInvalid, 2);
        return shown(decodeInvalid);
    }

    private static Object shown(Invalid choice) {
        return choice == Invalid.NULL ? ByteString.of("null") : (Object) (choice == Invalid.ON);
    }

    private static void atMost(Node at, Object[] arguments, int count) {
        if (arguments.length > count) {
            throw Errors.argument(at, count, "found too many arguments");
        }
    }

    private static int integer(Node at, Object[] arguments, int index, int otherwise, int least, int most) {
        if (Arguments.isNone(arguments, index)) {
            return otherwise;
        }
        long value = Arguments.integer(at, arguments, index);
        if (value < least || value > most) {
            throw Errors.argument(at, index, "expected integer between " + least + " and " + most);
        }
        return (int) value;
    }

    private static boolean truth(Node at, Object[] arguments, boolean otherwise) {
        Object value = Arguments.get(arguments, 0);
        if (value == Null.INSTANCE) {
            return otherwise;
        }
        return invalid(at, arguments, Invalid.OFF, 2) == Invalid.ON;
    }

    /** @param count of the names that can be chosen from */
    private static Invalid invalid(Node at, Object[] arguments, Invalid otherwise, int count) {
        Object value = Arguments.get(arguments, 0);
        if (value == Null.INSTANCE) {
            return otherwise;
        }
        if (value instanceof Boolean truth) {
            return truth ? Invalid.ON : Invalid.OFF;
        }
        String name = Arguments.string(at, arguments, 0).toString();
        int choice = NAMES.indexOf(name);
        if (choice < 0 || choice >= count) {
            throw Errors.argument(at, 0, "invalid option '" + name + "'");
        }
        return Invalid.values()[choice];
    }
}
