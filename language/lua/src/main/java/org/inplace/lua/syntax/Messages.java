package org.inplace.lua.syntax;

import java.nio.charset.StandardCharsets;

import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.ChunkName;

/** Makes the messages about a text (section 10.6 of the specification). */
final class Messages {

    /** Stands for what UTF-8 has no form for. */
    static final int REPLACEMENT = 0xfffd;

    private static final ByteString NEAR = ByteString.ofLatin1(" near '");
    private static final ByteString QUOTE = ByteString.ofLatin1("'");

    private final String text;
    private final boolean bytes;
    private final ByteString chunkName;

    Messages(String text, boolean bytes, ByteString chunkName) {
        this.text = text;
        this.bytes = bytes;
        this.chunkName = chunkName;
    }

    /** Without a token. */
    SyntaxFailure plain(String message, int offset, int line) {
        return new SyntaxFailure(head(message, line), offset, line, false);
    }

    /** With a token as it is shown. */
    SyntaxFailure near(String message, ByteString shown, int offset, int line) {
        return new SyntaxFailure(withNear(message, shown, line), offset, line, false);
    }

    /** With the end of the text. */
    SyntaxFailure atEnd(String message, int offset, int line) {
        return new SyntaxFailure(withNear(message, ByteString.ofLatin1(TokenKind.EOF.text()), line), offset, line, true);
    }

    /** With a token. */
    SyntaxFailure at(String message, Token token, int line) {
        if (token.kind() == TokenKind.EOF) {
            return atEnd(message, token.start(), line);
        }
        ByteString shown = shown(token);
        return shown == null ? plain(message, token.start(), line) : near(message, shown, token.start(), line);
    }

    private ByteString withNear(String message, ByteString shown, int line) {
        int end = 0;
        while (end < shown.length() && shown.at(end) != 0) {
            end++;
        }
        return head(message, line).concat(NEAR).concat(shown.substring(0, end)).concat(QUOTE);
    }

    private ByteString head(String message, int line) {
        return ChunkName.shown(chunkName).concat(ByteString.ofLatin1(":" + line + ": " + message));
    }

    /** A token as messages show it; null for the zero byte, which they do not. */
    private ByteString shown(Token token) {
        return switch (token.kind()) {
            case NAME -> token.name().bytes();
            case NUMBER -> ByteString.ofLatin1(text.substring(token.start(), token.end()));
            case STRING -> shownString(token);
            case OTHER -> shownCharacter((Integer) token.value());
            default -> ByteString.ofLatin1(token.kind().text());
        };
    }

    /** The value between its quotes or brackets. */
    private ByteString shownString(Token token) {
        int length = 1;
        if (text.charAt(token.start()) == '[') {
            length = text.indexOf('[', token.start() + 1) + 1 - token.start();
        }
        ByteString opening = ByteString.ofLatin1(text.substring(token.start(), token.start() + length));
        ByteString closing = ByteString.ofLatin1(text.substring(token.end() - length, token.end()));
        return opening.concat((ByteString) token.value()).concat(closing);
    }

    private ByteString shownCharacter(int c) {
        if (c == 0) {
            return null;
        }
        if (c < ' ' || c == 127) {
            return ByteString.ofLatin1("char(" + c + ")");
        }
        if (c < 128 || bytes) {
            return ByteString.of(new byte[]{(byte) c});
        }
        int code = c;
        if (Character.isSurrogate((char) c)) {
            // the first byte of a pair depends on its first half alone
            code = Character.isHighSurrogate((char) c) ? Character.toCodePoint((char) c, Character.MIN_LOW_SURROGATE) : REPLACEMENT;
        }
        return ByteString.of(utf8(code), 0, 1);
    }

    static byte[] utf8(int code) {
        return Character.toString(code).getBytes(StandardCharsets.UTF_8);
    }
}
