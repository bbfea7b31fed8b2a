package org.inplace.lua.lib;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.TimeZone;

import org.inplace.lua.runtime.ByteBuilder;
import org.inplace.lua.runtime.ByteString;

/** Writes a time by the conversions of C's {@code strftime}, in the C locale. */
final class DateText {

    private static final String[] DAYS = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
    private static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                    "November", "December"};
    private static final int SHORT = 3;
    /** More than any time zone differs from UTC, in seconds. */
    private static final long DAY = 24 * 60 * 60;

    private final ZonedDateTime time;
    /** Of programs' local times, which {@code %s} takes every time for. */
    private final ZoneId local;
    private final boolean universal;
    private final StringBuilder out = new StringBuilder();

    /** @param universal whether the time is UTC because the program asked for that */
    private DateText(ZonedDateTime time, ZoneId local, boolean universal) {
        this.time = time;
        this.local = local;
        this.universal = universal;
    }

    /** The text that a format makes; what is no conversion is copied. */
    static ByteString of(ZonedDateTime time, ZoneId local, boolean universal, ByteString format, int from) {
        DateText text = new DateText(time, local, universal);
        ByteBuilder all = new ByteBuilder(2 * format.length() + SHORT);
        for (int i = from; i < format.length(); i++) {
            int c = format.at(i);
            if (c != '%' || i + 1 == format.length()) {
                all.append(c);
                continue;
            }
            i++;
            if (text.convert((char) format.at(i))) {
                all.append(text.out.toString());
                text.out.setLength(0);
            } else {
                all.append(c);
                all.append(format.at(i));
            }
        }
        return all.toByteString();
    }

    static int weekday(ZonedDateTime time) {
        return time.getDayOfWeek().getValue() % DAYS.length;
    }

    static boolean isDaylightSaving(ZonedDateTime time) {
        return time.getZone().getRules().isDaylightSavings(time.toInstant());
    }

    /** Appends what a conversion stands for; tells whether there is such a conversion. */
    private boolean convert(char conversion) {
        switch (conversion) {
            case 'a' -> out.append(DAYS[weekday(time)], 0, SHORT);
            case 'A' -> out.append(DAYS[weekday(time)]);
            case 'b', 'h' -> out.append(month(), 0, SHORT);
            case 'B' -> out.append(month());
            case 'c' -> all("a b e T Y", ' ');
            case 'C' -> number(Math.floorDiv(time.getYear(), 100), 2, '0');
            case 'd' -> number(time.getDayOfMonth(), 2, '0');
            case 'D', 'x' -> all("m/d/y", '/');
            case 'e' -> number(time.getDayOfMonth(), 2, ' ');
            case 'F' -> all("Y-m-d", '-');
            case 'g' -> number(Math.floorMod(weekYear(), 100), 2, '0');
            case 'G' -> out.append(weekYear());
            case 'H' -> number(time.getHour(), 2, '0');
            case 'I' -> number(hour12(), 2, '0');
            case 'j' -> number(time.getDayOfYear(), 3, '0');
            case 'k' -> number(time.getHour(), 2, ' ');
            case 'l' -> number(hour12(), 2, ' ');
            case 'm' -> number(time.getMonthValue(), 2, '0');
            case 'M' -> number(time.getMinute(), 2, '0');
            case 'n' -> out.append('\n');
            case 'p' -> out.append(time.getHour() < 12 ? "AM" : "PM");
            case 'P' -> out.append(time.getHour() < 12 ? "am" : "pm");
            case 'r' -> {
                all("I:M:S", ':');
                out.append(' ');
                convert('p');
            }
            case 'R' -> all("H:M", ':');
            case 's' -> out.append(DateTable.resolve(time.toLocalDateTime().toEpochSecond(ZoneOffset.UTC), local.getRules(), isDaylightSaving(time)));
            case 'S' -> number(time.getSecond(), 2, '0');
            case 't' -> out.append('\t');
            case 'T', 'X' -> all("H:M:S", ':');
            case 'u' -> out.append(time.getDayOfWeek().getValue());
            case 'U' -> number(week(weekday(time)), 2, '0');
            case 'V' -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '0');
            case 'w' -> out.append(weekday(time));
            case 'W' -> number(week(time.getDayOfWeek().getValue() - 1), 2, '0');
            case 'y' -> number(Math.floorMod(time.getYear(), 100), 2, '0');
            case 'Y' -> out.append(time.getYear());
            case 'z' -> offset();
            case 'Z' -> out.append(universal ? "GMT" : zone());
            case '%' -> out.append('%');
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Appends single conversions with a separator between them. */
    private void all(String conversions, char separator) {
        for (int i = 0; i < conversions.length(); i++) {
            if (conversions.charAt(i) == separator) {
                out.append(separator);
            } else {
                convert(conversions.charAt(i));
            }
        }
    }

    private void number(int value, int width, char filler) {
        String digits = Integer.toString(value);
        for (int i = digits.length(); i < width; i++) {
            out.append(filler);
        }
        out.append(digits);
    }

    private String month() {
        return MONTHS[time.getMonthValue() - 1];
    }

    private int hour12() {
        int hour = time.getHour() % 12;
        return hour == 0 ? 12 : hour;
    }

    private int weekYear() {
        return time.get(IsoFields.WEEK_BASED_YEAR);
    }

    /** The week of the year. @param day that of the week, from 0 for the one that weeks begin with */
    private int week(int day) {
        return (time.getDayOfYear() - 1 + DAYS.length - day) / DAYS.length;
    }

    private void offset() {
        ZoneOffset offset = time.getOffset();
        int minutes = Math.abs(offset.getTotalSeconds()) / 60;
        out.append(offset.getTotalSeconds() < 0 ? '-' : '+');
        number(minutes / 60, 2, '0');
        number(minutes % 60, 2, '0');
    }

    private String zone() {
        return TimeZone.getTimeZone(time.getZone()).getDisplayName(isDaylightSaving(time), TimeZone.SHORT, Locale.ENGLISH);
    }

    /** The time of a number of seconds since 1970; null if it cannot be represented. */
    static ZonedDateTime at(long seconds, ZoneId zone) {
        boolean known = seconds >= Instant.MIN.getEpochSecond() + DAY && seconds <= Instant.MAX.getEpochSecond() - DAY;
        return known ? Instant.ofEpochSecond(seconds).atZone(zone) : null;
    }
}
