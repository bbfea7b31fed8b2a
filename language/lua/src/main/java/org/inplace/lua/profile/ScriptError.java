package org.inplace.lua.profile;

import java.util.List;

import org.inplace.core.builtin.Builtin;
import org.inplace.lua.lib.BaseLib;
import org.inplace.lua.lib.Library;
import org.inplace.lua.redis.Reply;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Stack;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.nodes.Node;

/**
 * An error that no code of the script catches, with the place where it was raised.
 *
 * @param value what was thrown
 * @param source the name of the chunk that raised it, as it was given; null if that is not known
 */
record ScriptError(Object value, String source, int line) {

    /** The message handler of scripts: notes the place while the stack is as it was. */
    static final Builtin NOTE = Library.builtin("error handler", ScriptError::note);

    private static final ByteString ERROR = ByteString.of("ERR ");

    private static Object note(Node at, Object[] arguments) {
        List<Stack.Level> levels = Stack.levels(at, 3, null);
        // the code that raised the error; if that is a built-in, what called it
        int index = levels.size() > 2 && levels.get(1).builtin() != null ? 2 : 1;
        if (index >= levels.size()) {
            return new ScriptError(arguments[0], null, 0);
        }
        Stack.Level level = levels.get(index);
        return switch (level.kind()) {
            case LUA -> new ScriptError(arguments[0], level.code().about().source().toString(), level.line());
            case BUILTIN -> new ScriptError(arguments[0], "=[C]", -1);
            case LOST -> new ScriptError(arguments[0], "=(tail call)", -1);
        };
    }

    /** The reply of a script that ended with an error. @param digest of the script */
    static Reply reply(Object thrown, ByteString digest) {
        ScriptError error = thrown instanceof ScriptError known ? known : new ScriptError(thrown, null, 0);
        ByteString text = text(error.value);
        return ReplyMaker.failure(error.source == null ? text : text.concat(ByteString.of(" script: " + digest + ", on " + error.source + ":" + error.line + ".")));
    }

    private static ByteString text(Object value) {
        if (value instanceof Table table) {
            Object text = table.get(RedisLib.ERR);
            if (Operations.isText(text)) {
                return Conversions.toByteString(text);
            }
        }
        Object text = BaseLib.text(null, value);
        return ERROR.concat(Operations.isText(text) ? Conversions.toByteString(text) : ByteString.of("(error object is not a string)"));
    }
}
