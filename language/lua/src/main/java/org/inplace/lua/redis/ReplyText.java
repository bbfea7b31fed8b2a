package org.inplace.lua.redis;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Replies in the notation of {@code redis-cli --no-raw}. */
public final class ReplyText {

    private static final String ESCAPED = "\\\"\n\r\t\u0007\b";
    private static final String LETTERS = "\\\"nrtab";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private ReplyText() {
    }

    /** The notation of a reply, without a line end behind it. */
    public static byte[] of(Reply reply) {
        ReplyText text = new ReplyText();
        text.write(reply, 0);
        return text.out.toByteArray();
    }

    /** @param indent of the lines behind the first */
    private void write(Reply reply, int indent) {
        switch (reply) {
            case Reply.Nil _ -> write("(nil)");
            case Reply.Int number -> write("(integer) " + number.value());
            case Reply.Bulk string -> quoted(string.bytes());
            case Reply.Status status -> out.writeBytes(status.bytes());
            case Reply.Failure failure -> {
                write("(error) ");
                out.writeBytes(failure.bytes());
            }
            case Reply.Array array -> elements(array.elements(), indent);
            case Reply.Members members -> elements(members.elements(), indent);
            case Reply.Dictionary map -> elements(flat(map), indent);
            case Reply.Real real -> write("(double) " + real.value());
        }
    }

    /** Keys and values in turn. */
    static List<Reply> flat(Reply.Dictionary map) {
        List<Reply> all = new ArrayList<>(2 * map.entries().size());
        for (Reply.Entry entry : map.entries()) {
            all.add(entry.key());
            all.add(entry.value());
        }
        return all;
    }

    private void elements(List<Reply> elements, int indent) {
        if (elements.isEmpty()) {
            write("(empty array)");
            return;
        }
        int width = String.valueOf(elements.size()).length();
        for (int i = 0; i < elements.size(); i++) {
            if (i > 0) {
                write("\n" + " ".repeat(indent));
            }
            String index = String.valueOf(i + 1);
            write(" ".repeat(width - index.length()) + index + ") ");
            write(elements.get(i), indent + width + 2);
        }
    }

    private void quoted(byte[] bytes) {
        out.write('"');
        for (byte b : bytes) {
            int escape = ESCAPED.indexOf(b);
            if (escape >= 0) {
                out.write('\\');
                out.write(LETTERS.charAt(escape));
            } else if (b < ' ' || b == 127) {
                write(String.format("\\x%02x", b & 0xff));
            } else {
                out.write(b);
            }
        }
        out.write('"');
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
