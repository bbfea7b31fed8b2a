package org.inplace.lua.lib;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRules;

import org.inplace.core.value.Null;
import org.inplace.lua.Language;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Calls;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Table;
import org.inplace.lua.runtime.Types;

import com.oracle.truffle.api.nodes.Node;

/** Times as tables with fields for the parts of a date. */
final class DateTable {

    private static final long HOUR = 3600;
    private static final long DAY = 24 * HOUR;
    private static final int NOON = 12;
    private static final int MONTHS = 12;

    private DateTable() {
    }

    /** The table for a time. */
    static Table of(ZonedDateTime time) {
        Table table = Language.get(null).newTable(0, 9);
        put(table, "sec", time.getSecond());
        put(table, "min", time.getMinute());
        put(table, "hour", time.getHour());
        put(table, "day", time.getDayOfMonth());
        put(table, "month", time.getMonthValue());
        put(table, "year", time.getYear());
        put(table, "wday", DateText.weekday(time) + 1);
        put(table, "yday", time.getDayOfYear());
        table.put(ByteString.of("isdst"), DateText.isDaylightSaving(time));
        return table;
    }

    private static void put(Table table, String field, long value) {
        table.put(ByteString.of(field), value);
    }

    /** The time that a table means, whose fields may be out of their ranges; nil if it cannot be represented. */
    static Object time(Node at, Table table, ZoneId zone) {
        long second = field(at, table, "sec", 0);
        long minute = field(at, table, "min", 0);
        long hour = field(at, table, "hour", NOON);
        long day = field(at, table, "day", -1);
        long month = field(at, table, "month", -1) - 1;
        long year = field(at, table, "year", -1);
        Object saving = Calls.index(table, ByteString.of("isdst"), at);
        try {
            LocalDate first = LocalDate.of(Math.toIntExact(year + Math.floorDiv(month, MONTHS)), Math.floorMod((int) month, MONTHS) + 1, 1);
            long local = (first.toEpochDay() + day - 1) * DAY + hour * HOUR + minute * 60 + second;
            long result = resolve(local, zone.getRules(), saving);
            return result == -1 ? Null.INSTANCE : (Object) result;
        } catch (DateTimeException | ArithmeticException e) {
            return Null.INSTANCE;
        }
    }

    /** @param otherwise if the field is missing; negative if it must not be */
    private static long field(Node at, Table table, String name, int otherwise) {
        Object value = Calls.index(table, ByteString.of(name), at);
        Object number = value instanceof ByteString string ? Conversions.parse(string) : Types.isNumber(value) ? value : null;
        if (number != null) {
            return (int) (number instanceof Long l ? l : Conversions.toLong((Double) number));
        }
        if (otherwise < 0) {
            throw Errors.raise(at, "field '" + name + "' missing in date table");
        }
        return otherwise;
    }

    /** From local to universal time. @param saving whether the program says that it is daylight saving time; nil if it says nothing */
    static long resolve(long local, ZoneRules rules, Object saving) {
        ZoneOffset offset = rules.getOffset(Instant.ofEpochSecond(local).atOffset(ZoneOffset.UTC).toLocalDateTime());
        long result = local - offset.getTotalSeconds();
        if (saving == Null.INSTANCE) {
            return result;
        }
        Instant instant = Instant.ofEpochSecond(result);
        boolean actual = rules.isDaylightSavings(instant);
        if (actual == Types.isTrue(saving)) {
            return result;
        }
        return actual ? result + rules.getDaylightSavings(instant).toSeconds() : result - HOUR;
    }
}
