package org.inplace.lua.profile;

import java.util.ArrayList;
import java.util.List;

import org.inplace.core.value.Null;
import org.inplace.lua.Language;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.LuaError;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.nodes.Node;

/** Reads values in MessagePack's format. */
final class Unpacker {

    private static final int MOST_LEVELS = 2_000;

    private final Language language;
    private final Node at;
    private final ByteString data;
    private int position;
    private int level;

    Unpacker(Language language, Node at, ByteString data, int offset) {
        this.language = language;
        this.at = at;
        this.data = data;
        this.position = offset;
    }

    /** All values. */
    Object[] all() {
        List<Object> values = new ArrayList<>();
        while (position < data.length()) {
            values.add(value());
        }
        return values.toArray();
    }

    /** Where to go on, and some values. */
    Object[] some(long limit) {
        List<Object> values = new ArrayList<>();
        values.add(0L);
        while (position < data.length() && values.size() <= limit) {
            values.add(value());
        }
        values.set(0, position == data.length() ? -1 : (long) position);
        return values.toArray();
    }

    private LuaError missing() {
        return Errors.raise(at, "Missing bytes in input.");
    }

    private void require(long count) {
        if (count > data.length() - position) {
            throw missing();
        }
    }

    /** An unsigned number of so many bytes. */
    private long bits(int size) {
        require(size);
        long bits = 0;
        for (int i = 0; i < size; i++) {
            bits = bits << 8 | data.at(position++);
        }
        return bits;
    }

    private long signed(int size) {
        int unused = 64 - 8 * size;
        return bits(size) << unused >> unused;
    }

    private Object value() {
        int tag = (int) bits(1);
        if (tag <= 0x7f) {
            return (long) tag;
        }
        if (tag >= 0xe0) {
            return (long) (byte) tag;
        }
        if (tag <= 0x8f) {
            return map(tag & 15);
        }
        if (tag <= 0x9f) {
            return array(tag & 15);
        }
        if (tag <= 0xbf) {
            return string(tag & 31);
        }
        return switch (tag) {
            case 0xc0 -> Null.INSTANCE;
            case 0xc2 -> false;
            case 0xc3 -> true;
            case 0xca -> real(Float.intBitsToFloat((int) bits(4)));
            case 0xcb -> real(Double.longBitsToDouble(bits(8)));
            case 0xcc, 0xcd, 0xce -> bits(1 << tag - 0xcc);
            // those from 2^63 on come back negative, as in Redis
            case 0xcf -> Conversions.normal(bits(8));
            case 0xd0, 0xd1, 0xd2, 0xd3 -> Conversions.normal(signed(1 << tag - 0xd0));
            case 0xd9, 0xda, 0xdb -> string(bits(1 << tag - 0xd9));
            case 0xdc, 0xdd -> array(bits(2 << tag - 0xdc));
            case 0xde, 0xdf -> map(bits(2 << tag - 0xde));
            default -> throw Errors.raise(at, "Bad data format in input.");
        };
    }

    /** A number of 64 bits without sign. */
    static Object unsigned(long bits) {
        return Conversions.normal(bits >= 0 ? bits : ((bits >>> 1 | bits & 1) * 2.0));
    }

    /** A number of any bits. All that are no number become the same one: there are some with a meaning of their own in tables. */
    static Object real(double value) {
        return Double.isNaN(value) ? (Object) Double.NaN : Conversions.normal(value);
    }

    private ByteString string(long length) {
        require(length);
        position += (int) length;
        return data.substring(position - (int) length, position);
    }

    private void descend(String function) {
        if (++level > MOST_LEVELS) {
            throw Errors.raise(at, "stack overflow (in function " + function + ")");
        }
    }

    private Table array(long count) {
        descend("mp_decode_to_lua_array");
        Table table = language.newTable();
        for (long i = 1; i <= count; i++) {
            table.put(i, value());
        }
        level--;
        return table;
    }

    private Table map(long count) {
        descend("mp_decode_to_lua_hash");
        Table table = language.newTable();
        for (long i = 0; i < count; i++) {
            Object key = value();
            Object value = value();
            Operations.checkKey(key, at);
            table.put(key, value);
        }
        level--;
        return table;
    }
}
