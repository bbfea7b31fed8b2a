package org.inplace.lua.profile;

import java.util.List;

import org.inplace.core.value.Null;
import org.inplace.lua.Language;
import org.inplace.lua.redis.Reply;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Table;

/** What a command replies, as a value of the script. */
final class ReplyReader {

    private static final ByteString MAP = ByteString.of("map");
    private static final ByteString SET = ByteString.of("set");
    private static final ByteString DOUBLE = ByteString.of("double");
    private static final ByteString COUNTED = ByteString.of("ignore_error_stats_update");

    private final Language language;
    /** Whether the script knows maps, sets, doubles and nil. */
    private final boolean third;

    ReplyReader(Language language, int protocol) {
        this.language = language;
        this.third = protocol == 3;
    }

    Object value(Reply reply) {
        return switch (reply) {
            case Reply.Nil _ -> third ? Null.INSTANCE : false;
            case Reply.Int number -> Conversions.normal(number.value());
            case Reply.Bulk string -> ByteString.of(string.bytes().clone());
            case Reply.Status status -> single(RedisLib.OK, ByteString.of(status.bytes().clone()));
            case Reply.Failure failure -> failure(failure);
            case Reply.Array array -> list(array.elements());
            case Reply.Members members -> third ? set(members.elements()) : list(members.elements());
            case Reply.Dictionary map -> map(map);
            case Reply.Real real -> third ? single(DOUBLE, Conversions.normal(real.value())) : NumberFormat.general(real.value(), NumberFormat.ALL_DIGITS);
        };
    }

    private Table failure(Reply.Failure failure) {
        Table table = single(RedisLib.ERR, ByteString.of(failure.bytes().clone()));
        table.putField(COUNTED, true);
        return table;
    }

    private Table single(ByteString field, Object value) {
        Table table = language.newTable();
        table.putField(field, value);
        return table;
    }

    private Table list(List<Reply> elements) {
        Table table = language.newTable(elements.size(), 0);
        long index = 0;
        for (Reply element : elements) {
            table.put(++index, value(element));
        }
        return table;
    }

    private Table set(List<Reply> elements) {
        Table members = language.newTable(0, elements.size());
        for (Reply element : elements) {
            put(members, element, true);
        }
        return single(SET, members);
    }

    private Table map(Reply.Dictionary map) {
        Table table = third ? language.newTable(0, map.entries().size()) : language.newTable(2 * map.entries().size(), 0);
        long index = 0;
        for (Reply.Entry entry : map.entries()) {
            Object value = value(entry.value());
            if (third) {
                put(table, entry.key(), value);
            } else {
                table.put(++index, value(entry.key()));
                table.put(++index, value);
            }
        }
        return third ? single(MAP, table) : table;
    }

    /** Stores under a key, if it can be one. */
    private void put(Table table, Reply key, Object value) {
        Object own = value(key);
        if (own != Null.INSTANCE && !(own instanceof Double d && Double.isNaN(d))) {
            table.put(own, value);
        }
    }
}
