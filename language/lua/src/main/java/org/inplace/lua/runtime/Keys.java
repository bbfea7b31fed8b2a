package org.inplace.lua.runtime;

/** How keys of tables are represented: each key in one way only. */
public final class Keys {

    private Keys() {
    }

    /** A number as a key: Long if it is integral (0 for -0) and within the exact range, else Double. */
    public static Object of(double number) {
        long integral = (long) number;
        if (integral == number && integral >= -Conversions.EXACT && integral <= Conversions.EXACT) {
            return integral;
        }
        return number;
    }
}
