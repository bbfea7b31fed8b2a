package org.inplace.lua.profile;

import org.inplace.lua.runtime.ByteBuilder;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.NumberText;

/** Numbers as C's {@code printf} writes them. */
final class NumberFormat {

    /** The precision with which every double keeps its value. */
    static final int ALL_DIGITS = 17;

    private NumberFormat() {
    }

    /** {@code %.Ng}. */
    static ByteString general(double value, int precision) {
        ByteBuilder out = new ByteBuilder(24);
        append(out, value, precision);
        return out.toByteString();
    }

    static void append(ByteBuilder out, double value, int precision) {
        if (Double.isNaN(value)) {
            out.append("nan");
            return;
        }
        if (Double.doubleToRawLongBits(value) < 0) {
            out.append('-');
        }
        if (Double.isInfinite(value)) {
            out.append("inf");
        } else {
            NumberText.general(out, Math.abs(value), precision, false, false);
        }
    }
}
