package org.inplace.lua.profile;

import org.inplace.lua.Language;
import org.inplace.lua.profile.JsonTokens.Kind;
import org.inplace.lua.profile.JsonTokens.Token;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.LuaError;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.nodes.Node;

/** Makes a value of a JSON text. */
final class JsonDecoder {

    private final JsonSettings settings;
    private final Language language;
    private final Node at;
    private final ByteString text;
    private final JsonTokens tokens;
    private int depth;

    JsonDecoder(JsonSettings settings, Language language, Node at, ByteString text) {
        this.settings = settings;
        this.language = language;
        this.at = at;
        this.text = text;
        this.tokens = new JsonTokens(text, settings.decodesInvalid());
    }

    Object decode() {
        if (text.length() >= 2 && (text.at(0) == 0 || text.at(1) == 0)) {
            throw Errors.raise(at, "JSON parser does not support UTF-16 or UTF-32");
        }
        Object value = value(tokens.next());
        Token end = tokens.next();
        if (end.kind() != Kind.T_END) {
            throw unexpected("the end", end);
        }
        return value;
    }

    private LuaError unexpected(String wanted, Token found) {
        return Errors.raise(at, "Expected " + wanted + " but found " + found.shown() + " at character " + (found.index() + 1));
    }

    private Object value(Token token) {
        return switch (token.kind()) {
            case T_STRING, T_NUMBER, T_BOOLEAN -> token.value();
            case T_NULL -> JsonNull.INSTANCE;
            case T_OBJ_BEGIN -> object();
            case T_ARR_BEGIN -> array();
            default -> throw unexpected("value", token);
        };
    }

    private void descend() {
        if (++depth > settings.decodeDepth()) {
            throw Errors.raise(at, "Found too many nested data structures (" + depth + ") at character " + tokens.position());
        }
    }

    private Table object() {
        descend();
        Table table = language.newTable();
        Token token = tokens.next();
        if (token.kind() == Kind.T_OBJ_END) {
            depth--;
            return table;
        }
        while (true) {
            if (token.kind() != Kind.T_STRING) {
                throw unexpected("object key string", token);
            }
            Token colon = tokens.next();
            if (colon.kind() != Kind.T_COLON) {
                throw unexpected("colon", colon);
            }
            table.put((ByteString) token.value(), value(tokens.next()));
            Token separator = tokens.next();
            if (separator.kind() == Kind.T_OBJ_END) {
                depth--;
                return table;
            }
            if (separator.kind() != Kind.T_COMMA) {
                throw unexpected("comma or object end", separator);
            }
            token = tokens.next();
        }
    }

    private Table array() {
        descend();
        Table table = language.newTable();
        Token token = tokens.next();
        if (token.kind() == Kind.T_ARR_END) {
            depth--;
            return table;
        }
        for (long index = 1;; index++) {
            table.put(index, value(token));
            Token separator = tokens.next();
            if (separator.kind() == Kind.T_ARR_END) {
                depth--;
                return table;
            }
            if (separator.kind() != Kind.T_COMMA) {
                throw unexpected("comma or array end", separator);
            }
            token = tokens.next();
        }
    }
}
