package org.inplace.lua.profile;

import java.util.ArrayList;
import java.util.List;

import org.inplace.lua.redis.Reply;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Table;

/** What a script returns, as a reply. All access is raw. */
final class ReplyMaker {

    private static final ByteString MAP = ByteString.of("map");
    private static final ByteString SET = ByteString.of("set");
    private static final ByteString DOUBLE = ByteString.of("double");
    /** Deeper tables, such as those that contain themselves, become an error in the reply. */
    private static final int MOST_LEVELS = 1_000;
    private static final Reply TOO_DEEP = Reply.failure("ERR reached lua stack limit");

    private ReplyMaker() {
    }

    static Reply of(Object value) {
        return of(value, 0);
    }

    private static Reply of(Object value, int level) {
        if (level > MOST_LEVELS) {
            return TOO_DEEP;
        }
        return switch (value) {
            case Long l -> Reply.of(l);
            case Double d -> Reply.of(Conversions.toLong(d));
            case ByteString string -> Reply.of(string.toBytes());
            case Boolean truth -> truth ? Reply.of(1) : Reply.NIL;
            case Table table -> of(table, level);
            default -> Reply.NIL;
        };
    }

    private static Reply of(Table table, int level) {
        if (table.find(RedisLib.ERR) instanceof ByteString text) {
            return failure(text);
        }
        if (table.find(RedisLib.OK) instanceof ByteString text) {
            return new Reply.Status(oneLine(text, text.length()));
        }
        if (table.find(DOUBLE) instanceof Number number) {
            return Reply.of(NumberFormat.general(number.doubleValue(), NumberFormat.ALL_DIGITS).toBytes());
        }
        boolean map = table.find(MAP) instanceof Table;
        if (map || table.find(SET) instanceof Table) {
            return entries((Table) table.find(map ? MAP : SET), map, level);
        }
        List<Reply> elements = new ArrayList<>();
        for (long i = 1; table.find(i) != null; i++) {
            elements.add(of(table.find(i), level + 1));
        }
        return new Reply.Array(elements);
    }

    private static Reply entries(Table table, boolean values, int level) {
        List<Reply> elements = new ArrayList<>();
        for (int position = table.next(0); position >= 0; position = table.next(position)) {
            elements.add(of(table.keyAt(position), level + 1));
            if (values) {
                elements.add(of(table.valueAt(position), level + 1));
            }
        }
        return new Reply.Array(elements);
    }

    /** An error reply. Its text is a single line. */
    static Reply failure(ByteString text) {
        int end = text.length();
        while (end > 0 && isLineEnd(text.at(end - 1))) {
            end--;
        }
        return new Reply.Failure(oneLine(text, end));
    }

    private static byte[] oneLine(ByteString text, int end) {
        byte[] bytes = text.substring(0, end).toBytes();
        for (int i = 0; i < bytes.length; i++) {
            if (isLineEnd(bytes[i])) {
                bytes[i] = ' ';
            }
        }
        return bytes;
    }

    private static boolean isLineEnd(int b) {
        return b == '\n' || b == '\r';
    }

}
