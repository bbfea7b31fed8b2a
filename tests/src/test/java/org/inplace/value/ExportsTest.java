package org.inplace.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Texts and maps as a host sees them. */
class ExportsTest {

    private final Context context = Context.create();

    @AfterEach
    void close() {
        context.close();
    }

    private static MapValue map() {
        MapValue map = new MapValue();
        map.put(Text.of("name"), (Object) Text.of("n\u00E4me"));
        map.put(7, 49L);
        map.put(Text.of("f"), 1.5);
        return map;
    }

    @Test
    void textIsAString() {
        Value value = context.asValue(Text.of("n\u00E4\u20AC"));
        assertTrue(value.isString());
        assertEquals("n\u00E4\u20AC", value.asString());
        assertEquals("n\u00E4\u20AC", value.toString());
        assertEquals(value, context.asValue(Text.of("n\u00E4").concat(Text.of("\u20AC"))));
        assertEquals(value.hashCode(), context.asValue(Text.of("n\u00E4").concat(Text.of("\u20AC"))).hashCode());
        assertFalse(value.equals(context.asValue(Text.of("n\u00E4"))));
    }

    @Test
    void mapIsAHash() {
        Value value = context.asValue(map());
        assertEquals(3, value.getHashSize());
        assertEquals(49, value.getHashValue("7").asInt());
        assertEquals(49, value.getHashValue(7).asInt());
        assertEquals(49, value.getHashValue((short) 7).asInt());
        assertEquals("n\u00E4me", value.getHashValue(Text.of("name")).asString());
        assertFalse(value.hasHashEntry("8") || value.hasHashEntry(7.5) || value.hasHashEntry(true));
        assertTrue(value.hasHashEntry(7.0));
        assertEquals(-1, value.getHashValueOrDefault("none", -1).asInt());
        value.putHashEntry("x", "y");
        value.putHashEntry(7, 50);
        assertThrows(IllegalArgumentException.class, () -> value.putHashEntry(1.5, 1));
        assertTrue(value.removeHashEntry("f"));
        assertFalse(value.removeHashEntry("f"));
        Value entries = value.getHashEntriesIterator();
        List<String> seen = new ArrayList<>();
        while (entries.hasIteratorNextElement()) {
            Value entry = entries.getIteratorNextElement();
            seen.add(entry.getArrayElement(0) + "=" + entry.getArrayElement(1));
        }
        assertEquals(List.of("name=n\u00E4me", "7=50", "x=y"), seen);
    }

    @Test
    void mapIsAHostMap() {
        Map<?, ?> host = context.asValue(map()).as(Map.class);
        assertEquals(3, host.size());
        assertEquals(49L, ((Number) host.get("7")).longValue());
        assertEquals(1.5, host.get("f"));
        assertEquals(3, host.entrySet().size());
    }

    @Test
    void mapHasMembers() {
        Value value = context.asValue(map());
        assertEquals(Set.of("name", "7", "f"), value.getMemberKeys());
        assertEquals(49, value.getMember("7").asInt());
        assertFalse(value.hasMember("g"));
        value.putMember("g", 2.5f);
        value.putMember("7", null);
        assertEquals(2.5, value.getMember("g").asDouble());
        assertTrue(value.getMember("7").isNull());
        assertTrue(value.removeMember("name"));
        assertFalse(value.removeMember("name"));
    }

    @Test
    void aMapThatIsNotPrivateCannotBeWritten() {
        MapValue map = map();
        Value value = context.asValue(map);
        map.share();
        assertThrows(UnsupportedOperationException.class, () -> value.putHashEntry("x", 1));
        assertThrows(UnsupportedOperationException.class, () -> value.putMember("x", 1));
        assertThrows(UnsupportedOperationException.class, () -> value.removeMember("name"));
        assertThrows(UnsupportedOperationException.class, () -> value.removeHashEntry("name"));
        assertEquals(3, map.size());
        MapValue borrowed = map();
        Value other = context.asValue(borrowed);
        borrowed.borrow();
        assertThrows(UnsupportedOperationException.class, () -> other.putMember("x", 1));
        borrowed.release();
        other.putMember("x", 1);
        assertEquals(1L, borrowed.get(Text.of("x")));
    }

    @Test
    void whatIsReadFromOutsideIsShared() {
        MapValue outer = new MapValue();
        MapValue inner = map();
        outer.put(Text.of("inner"), (Object) inner);
        Value read = context.asValue(outer).getMember("inner");
        assertFalse(inner.isPrivate());
        assertThrows(UnsupportedOperationException.class, () -> read.putMember("x", 1));
        assertEquals(3, inner.size());
    }
}
