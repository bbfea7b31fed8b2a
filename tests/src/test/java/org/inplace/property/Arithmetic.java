package org.inplace.property;

import java.math.BigInteger;

/** The operators on values without operator methods (8.3, 8.4, 5.3, 5.4, 9). */
final class Arithmetic {

    private Arithmetic() {
    }

    static Object unary(String op, Object v) {
        if (op.equals("-") && v instanceof Long l) {
            if (l == Long.MIN_VALUE) {
                throw new GuestError("Integer overflow: -(" + l + ")");
            }
            return -l;
        }
        if (op.equals("-") && v instanceof Double d) {
            return -d;
        }
        if (op.equals("!") && v instanceof Boolean b) {
            return !b;
        }
        throw new GuestError("Invalid unary operation: " + op + " " + Values.operandType(v));
    }

    static Object binary(String op, Object a, Object b) {
        if (op.equals("==") || op.equals("!=")) {
            return Values.areEqual(a, b) == op.equals("==");
        }
        if (a instanceof Long x && b instanceof Long y) {
            return isOrdering(op) ? ordered(op, x.compareTo(y)) : integer(op, x, y);
        }
        if (Values.isNumber(a) && Values.isNumber(b)) {
            return floating(op, Values.toDouble(a), Values.toDouble(b));
        }
        if (a instanceof String x && b instanceof String y) {
            if (op.equals("+")) {
                return Budget.text(x + y);
            }
            if (isOrdering(op)) {
                return ordered(op, Values.BY_CODE_POINT.compare(x, y));
            }
        }
        throw new GuestError("Invalid binary operation: " + Values.operandType(a) + " " + op + " " + Values.operandType(b));
    }

    private static boolean isOrdering(String op) {
        return op.startsWith("<") || op.startsWith(">");
    }

    private static boolean ordered(String op, int comparison) {
        return switch (op) {
            case "<" -> comparison < 0;
            case ">" -> comparison > 0;
            case "<=" -> comparison <= 0;
            default -> comparison >= 0;
        };
    }

    private static long integer(String op, long a, long b) {
        checkDivisor(op, b == 0);
        BigInteger x = BigInteger.valueOf(a);
        BigInteger y = BigInteger.valueOf(b);
        BigInteger result = switch (op) {
            case "+" -> x.add(y);
            case "-" -> x.subtract(y);
            case "*" -> x.multiply(y);
            case "/" -> x.divide(y);
            default -> x.remainder(y);
        };
        boolean remainderOverflows = op.equals("%") && a == Long.MIN_VALUE && b == -1;
        if (result.bitLength() > 63 || remainderOverflows) {
            throw new GuestError("Integer overflow: " + a + " " + op + " " + b);
        }
        return result.longValue();
    }

    private static Object floating(String op, double a, double b) {
        checkDivisor(op, b == 0);
        return switch (op) {
            case "+" -> a + b;
            case "-" -> a - b;
            case "*" -> a * b;
            case "/" -> a / b;
            case "%" -> a % b;
            case "<" -> a < b;
            case ">" -> a > b;
            case "<=" -> a <= b;
            default -> a >= b;
        };
    }

    private static void checkDivisor(String op, boolean isZero) {
        if (isZero && op.equals("/")) {
            throw new GuestError("Division by zero");
        }
        if (isZero && op.equals("%")) {
            throw new GuestError("Modulo by zero");
        }
    }
}
