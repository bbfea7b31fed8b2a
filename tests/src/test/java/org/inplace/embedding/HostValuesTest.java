package org.inplace.embedding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Simple values cross the border between Java and the languages, both ways. */
class HostValuesTest {

    private static final long EXACT = 1L << 53;

    /** The same arguments for each language. */
    private static Stream<Arguments> each(Object... values) {
        return Stream.of(Guest.values()).flatMap(guest -> Stream.of(values).map(value -> Arguments.of(guest, value)));
    }

    static Stream<Arguments> exactNumbers() {
        return each((byte) 0, (byte) -128, (byte) 127, (short) -32768, (short) 32767, Integer.MIN_VALUE, Integer.MAX_VALUE, 1L << 32, EXACT, -EXACT, EXACT - 1, Long.MIN_VALUE,
                0.5f, Float.MAX_VALUE, Float.MIN_VALUE, 0.1, -0.0, 0.0, Double.MAX_VALUE, Double.MIN_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN,
                (double) (EXACT + 2), BigInteger.ZERO, BigInteger.valueOf(-7), BigInteger.TWO.pow(62), BigInteger.TWO.pow(100));
    }

    @ParameterizedTest
    @MethodSource("exactNumbers")
    void numbersComeBackAsTheyWere(Guest guest, Number number) {
        try (Context context = guest.open()) {
            Value back = guest.expression(context, "a", "a").execute(number);
            assertTrue(back.isNumber());
            if (number instanceof BigInteger big) {
                assertEquals(big, back.as(BigInteger.class));
            } else if (number instanceof Float || number instanceof Double) {
                assertEquals(Double.doubleToRawLongBits(number.doubleValue()), Double.doubleToRawLongBits(back.asDouble()));
            } else {
                assertEquals(number.longValue(), back.asLong());
                assertEquals(number.longValue() == number.intValue(), back.fitsInInt());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("exactNumbers")
    void numbersAreNumbersForPrograms(Guest guest, Number number) {
        try (Context context = guest.open()) {
            Value half = guest.expression(context, "a", "a * 0.5").execute(number);
            assertEquals(number.doubleValue() * 0.5, half.asDouble());
            assertTrue(guest.expression(context, "a, b", "a == b").execute(number, number).asBoolean() != Double.isNaN(number.doubleValue()));
        }
    }

    @Test
    void integersBeyondTwoToThe53() {
        try (Context ruff = Guest.RUFF.open(); Context lua = Guest.LUA.open()) {
            Value exact = Guest.RUFF.expression(ruff, "a", "a + 1");
            assertEquals(Long.MAX_VALUE, exact.execute(Long.MAX_VALUE - 1).asLong());
            assertEquals(EXACT + 2, exact.execute(EXACT + 1).asLong());
            Value same = Guest.LUA.expression(lua, "a", "a");
            assertEquals(EXACT, same.execute(EXACT + 1).asLong(), "a number of Lua is a double");
            assertEquals(0x1p63, same.execute(Long.MAX_VALUE).asDouble());
            BigInteger odd = BigInteger.TWO.pow(70).add(BigInteger.ONE);
            assertEquals(odd, same.execute(odd).as(BigInteger.class), "what is no number of a language stays what it is");
            assertEquals(odd, Guest.RUFF.expression(ruff, "a", "a").execute(odd).as(BigInteger.class));
            assertThrows(PolyglotException.class, () -> Guest.LUA.expression(lua, "a", "a + 1").execute(odd));
            assertThrows(PolyglotException.class, () -> Guest.RUFF.expression(ruff, "a", "a + 1").execute(odd));
        }
    }

    @ParameterizedTest
    @EnumSource
    void integralResultsAreIntegers(Guest guest) {
        try (Context context = guest.open()) {
            assertEquals(2L, guest.value(context, "4 / 2").as(Object.class));
            assertEquals(0.5, guest.value(context, "1.0 / 2").as(Object.class));
            assertEquals(3_000_000_000L, guest.value(context, "1500000000 * 2").as(Object.class));
            assertFalse(guest.value(context, "0.0 * -1").fitsInInt(), "-0 is no int");
        }
    }

    static Stream<Arguments> texts() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x3000 ? 1 : 251) {
            if (c < 0xD800 || c > 0xDFFF) {
                all.appendCodePoint(c);
            }
        }
        return each("", "a", "\0", "naïve", "\uFFFF", "日本語", "😀𝔘", "e\u0301", "\r\n\t\"\\", all.toString());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textsComeBackAsTheyWere(Guest guest, String text) {
        try (Context context = guest.open()) {
            Value same = guest.expression(context, "a", "a");
            assertEquals(text, same.execute(text).asString());
            assertEquals(text + text, guest.expression(context, "a, b", guest.either("a + b", "a .. b")).execute(text, text).asString());
            int length = guest.expression(context, "a", guest.either("len(a)", "#a")).execute(text).asInt();
            assertEquals(guest.either(text.codePointCount(0, text.length()), text.getBytes(StandardCharsets.UTF_8).length), length);
            assertTrue(guest.expression(context, "a, b", "a == b").execute(text, new String(text)).asBoolean());
        }
    }

    @Test
    void bytesOfLua() {
        try (Context context = Guest.LUA.open()) {
            Value bytes = Guest.LUA.value(context, "'\\255\\0\\200x'");
            assertTrue(bytes.isString());
            assertEquals("ÿ\0Èx", bytes.asString(), "what is not UTF-8 has a character for each byte");
            assertEquals(4, bytes.getBufferSize());
            byte[] all = new byte[4];
            for (int i = 0; i < all.length; i++) {
                all[i] = bytes.readBufferByte(i);
            }
            assertArrayEquals(new byte[] {-1, 0, -56, 'x'}, all);
            assertEquals(4, Guest.LUA.expression(context, "a", "#a").execute(bytes).asInt(), "it comes back unchanged");
            assertTrue(Guest.LUA.expression(context, "a", "a == '\\255\\0\\200x'").execute(bytes).asBoolean());
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingAndTruth(Guest guest) {
        try (Context context = guest.open()) {
            Value isNothing = guest.expression(context, "a", guest.either("a == null", "a == nil"));
            assertTrue(isNothing.execute((Object) null).asBoolean());
            assertFalse(isNothing.execute(false).asBoolean());
            assertTrue(guest.value(context, guest.either("null", "nil")).isNull());
            assertNull(guest.value(context, guest.either("null", "nil")).as(Object.class));
            Value not = guest.expression(context, "a", guest.either("!a", "not a"));
            assertTrue(not.execute(false).asBoolean());
            assertFalse(not.execute(Boolean.TRUE).asBoolean());
        }
    }

    static Stream<Arguments> times() {
        return each(LocalDate.of(2024, 2, 29), LocalTime.of(23, 59, 59, 7), LocalDateTime.of(2024, 1, 2, 3, 4, 5), Instant.ofEpochSecond(1), ZoneId.of("Europe/Vienna"), Duration.ofMillis(1500));
    }

    @ParameterizedTest
    @MethodSource("times")
    void datesAndDurationsComeBackAsTheyWere(Guest guest, Object time) {
        try (Context context = guest.open()) {
            assertSame(time, guest.expression(context, "a", "a").execute(time).asHostObject());
            assertEquals(time.toString(), guest.expression(context, "a", guest.either("to_string(a)", "tostring(a)")).execute(time).asString());
            List<Object> in = new ArrayList<>(List.of(time));
            assertSame(time, guest.expression(context, "a", guest.either("a[0]", "a[1]")).execute(in).asHostObject());
        }
    }

    @ParameterizedTest
    @EnumSource
    void characters(Guest guest) {
        try (Context context = guest.open()) {
            assertEquals("é", guest.expression(context, "a", "a").execute('é').asString());
            assertEquals('x', guest.value(context, "\"x\"").as(char.class));
        }
    }

    @ParameterizedTest
    @EnumSource
    void bytesOfJava(Guest guest) {
        try (Context context = guest.open()) {
            Value sum = guest.function(context, "a", guest.either("n := 0  for x in a { n += x }  return n", "local n = 0 for _, x in ipairs(a) do n = n + x end return n"));
            assertEquals(2, sum.execute((Object) new byte[] {-1, 1, 2}).asInt());
            if (guest == Guest.LUA) {
                Value text = guest.expression(context, "a", "require 'polyglot'.bytes(a) == '\\255\\1x'");
                assertTrue(text.execute((Object) new byte[] {-1, 1, 'x'}).asBoolean());
                assertTrue(text.execute(ByteBuffer.wrap(new byte[] {-1, 1, 'x'})).asBoolean());
            }
            byte[] own = guest.value(context, guest.either("[1, -1]", "{1, -1}")).as(byte[].class);
            assertArrayEquals(new byte[] {1, -1}, own);
        }
    }
}
