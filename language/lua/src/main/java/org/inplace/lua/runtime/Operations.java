package org.inplace.lua.runtime;

import org.inplace.core.value.Null;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

/** What operations do in general: coercions, metamethods, errors (specification, sections 4.2, 4.3 and 8). */
public final class Operations {

    private static final int MOST_HOPS = 100;

    private Operations() {
    }

    // ------------------------------------------------------------------ index

    /** {@code object[key]}. @param what the object as the program names it, or null */
    @TruffleBoundary
    public static Object index(Object object, Object key, Node at, String what) {
        Object from = object;
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            Object handler;
            if (from instanceof Table table) {
                Object value = key == Null.INSTANCE ? null : table.find(key);
                if (value != null) {
                    return value;
                }
                handler = table.metatable() == null ? null : table.metatable().find(Event.INDEX.key());
                if (handler == null) {
                    return Null.INSTANCE;
                }
            } else {
                handler = Metatables.handler(from, Event.INDEX, at);
                if (handler == null) {
                    if (Foreign.isForeign(from)) {
                        return Foreign.index(from, key, at);
                    }
                    throw Errors.operand(at, "index", from, from == object ? what : null);
                }
            }
            if (Types.isFunction(handler)) {
                return Calls.value(handler, at, from, key);
            }
            from = handler;
        }
        throw Errors.operation(at, "loop in gettable");
    }

    /** {@code object[key] = value}. */
    @TruffleBoundary
    public static void setIndex(Object object, Object key, Object value, Node at, String what) {
        store(object, key, value, false, at, what);
    }

    /** {@code object.name = value}. */
    @TruffleBoundary
    public static void setField(Object object, ByteString name, Object value, Node at, String what) {
        store(object, name, value, true, at, what);
    }

    private static void store(Object object, Object key, Object value, boolean field, Node at, String what) {
        Object to = object;
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            Object handler;
            if (to instanceof Table table) {
                checkKey(key, at);
                if (table.metatable() == null || table.find(key) != null) {
                    put(table, key, value, field, at);
                    return;
                }
                handler = table.metatable().find(Event.NEWINDEX.key());
                if (handler == null) {
                    put(table, key, value, field, at);
                    return;
                }
            } else {
                handler = Metatables.handler(to, Event.NEWINDEX, at);
                if (handler == null) {
                    if (Foreign.isForeign(to)) {
                        Foreign.setIndex(to, key, value, at);
                        return;
                    }
                    throw Errors.operand(at, "index", to, to == object ? what : null);
                }
            }
            if (Types.isFunction(handler)) {
                Calls.call(handler, at, to, key, value);
                return;
            }
            to = handler;
        }
        throw Errors.operation(at, "loop in settable");
    }

    private static void put(Table table, Object key, Object value, boolean field, Node at) {
        if (table.shape().isReadOnly()) {
            throw Errors.readOnly(at);
        }
        if (field) {
            table.putField((ByteString) key, value);
        } else {
            table.put(key, value);
        }
    }

    /** Refuses what cannot be a key. */
    public static void checkKey(Object key, Node at) {
        if (key == Null.INSTANCE) {
            throw Errors.operation(at, "table index is nil");
        }
        if (key instanceof Double d && Double.isNaN(d)) {
            throw Errors.operation(at, "table index is NaN");
        }
    }

    // ------------------------------------------------------------------ arithmetic

    /** A number, or what a string spells; null for anything else. */
    public static Object toNumber(Object value) {
        if (value instanceof Long || value instanceof Double) {
            return value;
        }
        return value instanceof ByteString string ? Conversions.parse(string) : null;
    }

    /** An arithmetic operation on any two values. @param whatLeft, whatRight the operands as the program names them, or null */
    @TruffleBoundary
    public static Object arithmetic(Event event, Object left, Object right, Node at, String whatLeft, String whatRight) {
        Object a = toNumber(left);
        Object b = a == null ? null : toNumber(right);
        if (a != null && b != null) {
            return Conversions.normal(numbers(event, Types.real(a), Types.real(b)));
        }
        Object handler = Metatables.handler(left, event, at);
        if (handler == null) {
            handler = Metatables.handler(right, event, at);
        }
        if (handler != null) {
            return Calls.value(handler, at, left, right);
        }
        if (a != null) {
            throw Errors.operand(at, "perform arithmetic on", right, whatRight);
        }
        throw Errors.operand(at, "perform arithmetic on", left, whatLeft);
    }

    private static double numbers(Event event, double a, double b) {
        return switch (event) {
            case ADD -> a + b;
            case SUB -> a - b;
            case MUL -> a * b;
            case DIV -> a / b;
            case MOD -> modulo(a, b);
            case POW -> Power.of(a, b);
            case UNM -> -a;
            default -> throw new AssertionError(event);
        };
    }

    /** {@code a - floor(a / b) * b}, as PUC computes it. */
    public static double modulo(double a, double b) {
        return a - Math.floor(a / b) * b;
    }

    // ------------------------------------------------------------------ length and concatenation

    @TruffleBoundary
    public static Object length(Object value, Node at, String what) {
        if (value instanceof ByteString string) {
            return (long) string.length();
        }
        if (value instanceof Table table) {
            return table.length();
        }
        Object handler = Metatables.handler(value, Event.LEN, at);
        if (handler != null) {
            return Calls.value(handler, at, value);
        }
        if (Foreign.isForeign(value)) {
            return Foreign.length(value, at);
        }
        throw Errors.operand(at, "get length of", value, what);
    }

    /** {@code left .. right}. */
    @TruffleBoundary
    public static Object concat(Object left, Object right, Node at, String whatLeft, String whatRight) {
        boolean texts = isText(left);
        if (texts && isText(right)) {
            return join(Conversions.toByteString(left), Conversions.toByteString(right), at);
        }
        Object handler = Metatables.handler(left, Event.CONCAT, at);
        if (handler == null) {
            handler = Metatables.handler(right, Event.CONCAT, at);
        }
        if (handler != null) {
            return Calls.value(handler, at, left, right);
        }
        if (texts) {
            throw Errors.operand(at, "concatenate", right, whatRight);
        }
        throw Errors.operand(at, "concatenate", left, whatLeft);
    }

    private static ByteString join(ByteString left, ByteString right, Node at) {
        try {
            return left.concat(right);
        } catch (OutOfMemoryError e) {
            throw Errors.outOfMemory(at);
        }
    }

    /** Whether a value is a string or can be used as one. */
    public static boolean isText(Object value) {
        return value instanceof ByteString || value instanceof Long || value instanceof Double;
    }

    // ------------------------------------------------------------------ comparison

    /** {@code rawequal}. */
    public static boolean rawEqual(Object left, Object right) {
        if (left == right) {
            return !(left instanceof Double d && Double.isNaN(d));
        }
        if (Types.isNumber(left) && Types.isNumber(right)) {
            return Types.real(left) == Types.real(right);
        }
        if (left instanceof ByteString one && right instanceof ByteString other) {
            return one.contentEquals(other);
        }
        return left instanceof Boolean && left.equals(right) || Foreign.isSame(left, right);
    }

    @TruffleBoundary
    public static boolean equal(Object left, Object right, Node at) {
        if (rawEqual(left, right)) {
            return true;
        }
        if (left instanceof Table && right instanceof Table || left instanceof Userdata && right instanceof Userdata) {
            Object handler = common(left, right, Event.EQ, at);
            return handler != null && Types.isTrue(Calls.value(handler, at, left, right));
        }
        return false;
    }

    /** The handler that both operands have, null if they have not the same one. */
    private static Object common(Object left, Object right, Event event, Node at) {
        Object handler = Metatables.handler(left, event, at);
        if (handler == null) {
            return null;
        }
        Object other = Metatables.handler(right, event, at);
        return other != null && rawEqual(handler, other) ? handler : null;
    }

    /** {@code left < right}. */
    @TruffleBoundary
    public static boolean less(Object left, Object right, Node at) {
        if (Types.isNumber(left) && Types.isNumber(right)) {
            return Types.real(left) < Types.real(right);
        }
        if (left instanceof ByteString one && right instanceof ByteString other) {
            return one.compareTo(other) < 0;
        }
        if (Types.name(left).equals(Types.name(right))) {
            Object handler = common(left, right, Event.LT, at);
            if (handler != null) {
                return Types.isTrue(Calls.value(handler, at, left, right));
            }
        }
        throw Errors.comparison(at, left, right);
    }

    /** {@code left <= right}. */
    @TruffleBoundary
    public static boolean lessEqual(Object left, Object right, Node at) {
        if (Types.isNumber(left) && Types.isNumber(right)) {
            return Types.real(left) <= Types.real(right);
        }
        if (left instanceof ByteString one && right instanceof ByteString other) {
            return one.compareTo(other) <= 0;
        }
        if (Types.name(left).equals(Types.name(right))) {
            Object handler = common(left, right, Event.LE, at);
            if (handler != null) {
                return Types.isTrue(Calls.value(handler, at, left, right));
            }
            handler = common(right, left, Event.LT, at);
            if (handler != null) {
                return !Types.isTrue(Calls.value(handler, at, right, left));
            }
        }
        throw Errors.comparison(at, left, right);
    }
}
