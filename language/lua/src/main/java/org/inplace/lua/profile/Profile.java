package org.inplace.lua.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.inplace.core.value.Null;
import org.inplace.lua.Context;
import org.inplace.lua.Language;
import org.inplace.lua.redis.CommandHandler;
import org.inplace.lua.redis.Reply;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Calls;
import org.inplace.lua.runtime.Closure;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.LuaError;
import org.inplace.lua.runtime.Results;
import org.inplace.lua.runtime.Table;
import org.inplace.lua.syntax.SyntaxFailure;

import com.oracle.truffle.api.exception.AbstractTruffleException;

/** The Redis profile of a context: runs scripts one after the other. */
final class Profile {

    private static final ByteString CHUNK = ByteString.of("@user_script");
    private static final ByteString KEYS = ByteString.of("KEYS");
    private static final ByteString ARGV = ByteString.of("ARGV");
    /** So many scripts are kept compiled. */
    private static final int MOST_SCRIPTS = 500;

    private final Language language;
    private final Context context;
    private final JsonSettings json = new JsonSettings();
    private final Map<ByteString, Closure> scripts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteString, Closure> eldest) {
            return size() > MOST_SCRIPTS;
        }
    };

    /** Of the script that runs. */
    private CommandHandler handler;
    private int protocol;

    private Profile(Language language, Context context) {
        this.language = language;
        this.context = context;
    }

    /** The profile of the context, which becomes one for scripts if it is not yet. */
    static Profile of(Language language, Context context) {
        if (context.extension() == null) {
            Sandbox.install(language, context);
            context.setExtension(new Profile(language, context));
        }
        return get(context);
    }

    static Profile get(Context context) {
        return (Profile) context.extension();
    }

    Language language() {
        return language;
    }

    JsonSettings json() {
        return json;
    }

    CommandHandler handler() {
        return handler;
    }

    /** The version of Redis' protocol that tells what replies become: 2 or 3. */
    int protocol() {
        return protocol;
    }

    void setProtocol(int version) {
        protocol = version;
    }

    /** Runs a script. @return a {@link Reply}, or what the handler has thrown */
    Object run(ByteString script, List<byte[]> keys, List<byte[]> arguments, CommandHandler commands) {
        ByteString digest = Digest.sha1(script);
        Closure main;
        try {
            main = scripts.get(digest);
            if (main == null) {
                main = new Closure(language.load(Shebang.body(script), CHUNK, false), null, context.globals());
                scripts.put(digest, main);
            }
        } catch (Shebang.Malformed e) {
            return ReplyMaker.failure(ByteString.of("ERR " + e.getMessage()));
        } catch (SyntaxFailure e) {
            return ReplyMaker.failure(ByteString.of("ERR Error compiling script (new function): ").concat(e.text()));
        }
        setGlobals(table(keys), table(arguments));
        handler = commands;
        protocol = 2;
        try {
            return call(main, digest);
        } finally {
            handler = null;
        }
    }

    private Object call(Closure main, ByteString digest) {
        int depth = context.depth();
        Object outer = context.handler();
        context.setHandler(ScriptError.NOTE);
        try {
            return ReplyMaker.of(Results.first(Calls.call(main, null)));
        } catch (LuaError e) {
            return ScriptError.reply(e.value(), digest);
        } catch (StackOverflowError e) {
            return ScriptError.reply(Errors.stackOverflow(null).value(), digest);
        } catch (OutOfMemoryError e) {
            return ScriptError.reply(Errors.outOfMemory(null).value(), digest);
        } catch (HandlerException e) {
            return e.thrown();
        } finally {
            context.setDepth(depth);
            context.setHandler(outer);
        }
    }

    private Table table(List<byte[]> strings) {
        Table table = language.newTable(strings.size(), 0);
        for (int i = 0; i < strings.size(); i++) {
            table.put(i + 1L, ByteString.of(strings.get(i).clone()));
        }
        return table;
    }

    private void setGlobals(Object keys, Object arguments) {
        Table globals = context.globals();
        globals.setReadOnly(false);
        globals.put(KEYS, keys);
        globals.put(ARGV, arguments);
        globals.setReadOnly(true);
    }
}
