package org.inplace.lua.profile;

import org.inplace.lua.runtime.ByteBuilder;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Table;
import org.inplace.lua.runtime.Types;

/** Writes values in MessagePack's format, each in the smallest form. */
final class Packer {

    private static final int NIL = 0xc0;
    private static final int MOST_LEVELS = 16;
    private static final long NOT_A_NUMBER = 0xfff8_0000_0000_0000L;

    private final ByteBuilder out = new ByteBuilder(64);

    ByteString packed() {
        return out.toByteString();
    }

    /** @param level how many tables the value is in */
    void write(Object value, int level) {
        switch (value) {
            case Long _, Double _ -> number(Types.real(value));
            case ByteString string -> string(string);
            case Boolean truth -> out.append(truth ? 0xc3 : 0xc2);
            case Table table when level < MOST_LEVELS -> table(table, level);
            default -> out.append(NIL);
        }
    }

    private void number(double value) {
        if (value >= -0x1p63 && value < 0x1p63 && value == Math.rint(value)) {
            integer((long) value);
        } else if ((float) value == value) {
            tagged(0xca, Float.floatToRawIntBits((float) value), 4);
        } else {
            tagged(0xcb, Double.isNaN(value) ? NOT_A_NUMBER : Double.doubleToRawLongBits(value), 8);
        }
    }

    private void integer(long value) {
        if (value >= -32 && value <= 0x7f) {
            out.append((int) value & 0xff);
        } else if (value > 0) {
            int size = value <= 0xff ? 0 : value <= 0xffff ? 1 : value <= 0xffff_ffffL ? 2 : 3;
            tagged(0xcc + size, value, 1 << size);
        } else {
            int size = value >= Byte.MIN_VALUE ? 0 : value >= Short.MIN_VALUE ? 1 : value >= Integer.MIN_VALUE ? 2 : 3;
            tagged(0xd0 + size, value, 1 << size);
        }
    }

    private void tagged(int tag, long bits, int size) {
        out.append(tag);
        for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) {
            out.append((int) (bits >>> shift) & 0xff);
        }
    }

    private void string(ByteString string) {
        int length = string.length();
        if (length < 32) {
            out.append(0xa0 | length);
        } else if (length <= 0xff) {
            tagged(0xd9, length, 1);
        } else if (length <= 0xffff) {
            tagged(0xda, length, 2);
        } else {
            tagged(0xdb, length, 4);
        }
        out.append(string);
    }

    private void table(Table table, int level) {
        int count = 0;
        boolean array = true;
        long largest = 0;
        for (int position = table.next(0); position >= 0; position = table.next(position)) {
            count++;
            array &= table.keyAt(position) instanceof Long index && index > 0;
            largest = array ? Math.max(largest, (Long) table.keyAt(position)) : 0;
        }
        if (array && largest == count) {
            header(count, 0x90, 0xdc);
            for (long i = 1; i <= count; i++) {
                write(table.get(i), level + 1);
            }
            return;
        }
        header(count, 0x80, 0xde);
        for (int position = table.next(0); position >= 0; position = table.next(position)) {
            write(table.keyAt(position), level + 1);
            write(table.valueAt(position), level + 1);
        }
    }

    private void header(int count, int small, int tag) {
        if (count < 16) {
            out.append(small | count);
        } else if (count <= 0xffff) {
            tagged(tag, count, 2);
        } else {
            tagged(tag + 1, count, 4);
        }
    }
}
