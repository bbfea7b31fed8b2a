package org.inplace.ruff.format;

import org.inplace.core.value.Null;
import org.inplace.core.value.Text;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/** What plain scalars mean in YAML's core schema (section 10.3.2 of YAML 1.2.2). */
final class YamlScalars {

    private static final ScalarResolver CORE = new CoreScalarResolver(false);
    private static final int OCTAL = 8;
    private static final int HEXADECIMAL = 16;

    private YamlScalars() {
    }

    /** Whether a plain scalar would be a string. */
    static boolean isString(String scalar) {
        return CORE.resolve(scalar, true).equals(Tag.STR);
    }

    /** The value of a plain scalar. */
    static Object plain(String scalar) {
        Tag tag = CORE.resolve(scalar, true);
        if (tag.equals(Tag.NULL)) {
            return Null.INSTANCE;
        }
        if (tag.equals(Tag.BOOL)) {
            return scalar.equalsIgnoreCase("true");
        }
        if (tag.equals(Tag.INT)) {
            return integer(scalar);
        }
        return tag.equals(Tag.FLOAT) ? (Object) number(scalar) : Text.of(scalar);
    }

    /** An int if 64 bits are enough; else a float, or the text itself where the digits are not decimal. */
    private static Object integer(String scalar) {
        try {
            if (scalar.startsWith("0o")) {
                return Long.parseLong(scalar, 2, scalar.length(), OCTAL);
            }
            if (scalar.startsWith("0x")) {
                return Long.parseLong(scalar, 2, scalar.length(), HEXADECIMAL);
            }
            return Long.parseLong(scalar);
        } catch (NumberFormatException e) {
            return scalar.startsWith("0o") || scalar.startsWith("0x") ? Text.of(scalar) : (Object) Double.parseDouble(scalar);
        }
    }

    private static double number(String scalar) {
        return switch (Character.toLowerCase(scalar.charAt(scalar.length() - 1))) {
            case 'n' -> Double.NaN;
            case 'f' -> scalar.charAt(0) == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            default -> Double.parseDouble(scalar);
        };
    }

    /** A float as a plain scalar. */
    static String notation(double value) {
        if (Double.isNaN(value)) {
            return ".nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? ".inf" : "-.inf";
        }
        return FloatNotation.of(value);
    }
}
