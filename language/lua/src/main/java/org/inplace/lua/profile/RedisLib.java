package org.inplace.lua.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.inplace.core.value.Null;
import org.inplace.lua.Context;
import org.inplace.lua.Language;
import org.inplace.lua.lib.Library;
import org.inplace.lua.redis.Reply;
import org.inplace.lua.runtime.ByteBuilder;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Results;
import org.inplace.lua.runtime.Table;
import org.inplace.lua.runtime.Types;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

/** {@code redis}: what scripts do with the data base. */
final class RedisLib {

    static final ByteString ERR = ByteString.of("err");
    static final ByteString OK = ByteString.of("ok");

    static final Library LIBRARY = new Library() //
                    .function("call", (at, a) -> command(at, a, true)) //
                    .function("pcall", (at, a) -> command(at, a, false)) //
                    .function("error_reply", RedisLib::errorReply) //
                    .function("status_reply", RedisLib::statusReply) //
                    .function("sha1hex", RedisLib::digest) //
                    .function("log", RedisLib::log) //
                    .function("setresp", RedisLib::setProtocol) //
                    .function("set_repl", RedisLib::setReplication) //
                    .function("replicate_commands", (_, _) -> true) //
                    .function("breakpoint", (_, _) -> false) //
                    .function("debug", (_, _) -> Results.NONE) //
                    .constant("REDIS_VERSION", ByteString.of("7.0.15")) //
                    .constant("REDIS_VERSION_NUM", 458767L) //
                    .constant("LOG_DEBUG", 0L) //
                    .constant("LOG_VERBOSE", 1L) //
                    .constant("LOG_NOTICE", 2L) //
                    .constant("LOG_WARNING", 3L) //
                    .constant("REPL_ALL", 3L) //
                    .constant("REPL_AOF", 1L) //
                    .constant("REPL_SLAVE", 2L) //
                    .constant("REPL_REPLICA", 2L) //
                    .constant("REPL_NONE", 0L);

    private static final int MOST_SEVERE = 3;
    private static final long REPLICATION = 3;

    /** Commands that make no sense within a script: they run others, wait, or change what the connection is. */
    private static final Set<String> FORBIDDEN = Set.of("EVAL", "EVALSHA", "EVAL_RO", "EVALSHA_RO", "SCRIPT", "FCALL", "FCALL_RO", //
                    "MULTI", "EXEC", "DISCARD", "WATCH", "UNWATCH", "SUBSCRIBE", "UNSUBSCRIBE", "PSUBSCRIBE", "PUNSUBSCRIBE", "SSUBSCRIBE", "SUNSUBSCRIBE", //
                    "BLPOP", "BRPOP", "BRPOPLPUSH", "BLMOVE", "BLMPOP", "BZPOPMIN", "BZPOPMAX", "BZMPOP");

    private RedisLib() {
    }

    @TruffleBoundary
    private static Object command(Node at, Object[] arguments, boolean raise) {
        if (arguments.length == 0) {
            return refuse(at, "Please specify at least one argument for this redis lib call", raise);
        }
        List<byte[]> words = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            if (!Operations.isText(argument)) {
                return refuse(at, "Lua redis lib command arguments must be strings or integers", raise);
            }
            ByteString word = argument instanceof ByteString string ? string : NumberFormat.general(Types.real(argument), NumberFormat.ALL_DIGITS);
            words.add(word.toBytes());
        }
        Profile profile = Profile.get(Context.get(at));
        Object value = new ReplyReader(profile.language(), profile.protocol()).value(reply(profile, words));
        if (raise && value instanceof Table table && table.find(ERR) != null) {
            throw Errors.thrown(table, at);
        }
        return value;
    }

    private static Reply reply(Profile profile, List<byte[]> words) {
        if (FORBIDDEN.contains(ByteString.of(words.get(0)).latin1().toUpperCase(Locale.ROOT))) {
            return Reply.failure("ERR This Redis command is not allowed from script");
        }
        try {
            return profile.handler().call(words);
        } catch (RuntimeException e) {
            throw new HandlerException(e);
        }
    }

    /** An error of a function of this library: raised, or a result. */
    private static Object refuse(Node at, String message, boolean raise) {
        Table error = error(ByteString.of("ERR " + message));
        if (raise) {
            throw Errors.thrown(error, at);
        }
        return error;
    }

    private static Table error(ByteString text) {
        return single(ERR, text);
    }

    private static Table single(ByteString field, Object value) {
        Table table = Language.get(null).newTable();
        table.putField(field, value);
        return table;
    }

    @TruffleBoundary
    private static Object errorReply(Node at, Object[] arguments) {
        if (arguments.length != 1 || !(arguments[0] instanceof ByteString text)) {
            return refuse(at, "wrong number or type of arguments", false);
        }
        return error(coded(text.length() > 0 && text.at(0) == '-' ? text.substring(1, text.length()) : text));
    }

    /** An error's text with a code in front of it: its first word if there are several. */
    private static ByteString coded(ByteString text) {
        int end = text.length();
        while (end > 0 && (text.at(end - 1) == '\n' || text.at(end - 1) == '\r')) {
            end--;
        }
        ByteString trimmed = text.substring(0, end);
        return trimmed.latin1().indexOf(' ') >= 0 ? trimmed : ByteString.of("ERR ").concat(trimmed);
    }

    @TruffleBoundary
    private static Object statusReply(Node at, Object[] arguments) {
        if (arguments.length != 1 || !(arguments[0] instanceof ByteString text)) {
            return refuse(at, "wrong number or type of arguments", false);
        }
        return single(OK, text);
    }

    @TruffleBoundary
    private static Object digest(Node at, Object[] arguments) {
        if (arguments.length != 1) {
            return refuse(at, "wrong number of arguments", true);
        }
        return Digest.sha1(Operations.isText(arguments[0]) ? Conversions.toByteString(arguments[0]) : ByteString.EMPTY);
    }

    @TruffleBoundary
    private static Object log(Node at, Object[] arguments) {
        if (arguments.length < 2) {
            return refuse(at, "redis.log() requires two arguments or more.", true);
        }
        Object level = Operations.toNumber(arguments[0]);
        if (level == null) {
            return refuse(at, "First argument must be a number (log level).", true);
        }
        double wanted = Types.real(level);
        if (!(wanted > -1 && wanted < MOST_SEVERE + 1)) {
            return refuse(at, "Invalid debug level.", true);
        }
        ByteBuilder message = new ByteBuilder(32);
        for (int i = 1; i < arguments.length; i++) {
            if (Operations.isText(arguments[i])) {
                if (i > 1) {
                    message.append(' ');
                }
                message.append(Conversions.toByteString(arguments[i]));
            }
        }
        try {
            Profile.get(Context.get(at)).handler().log((int) wanted, message.toByteString().toBytes());
        } catch (RuntimeException e) {
            throw new HandlerException(e);
        }
        return Results.NONE;
    }

    @TruffleBoundary
    private static Object setProtocol(Node at, Object[] arguments) {
        if (arguments.length != 1) {
            return refuse(at, "redis.setresp() requires one argument.", true);
        }
        int version = integer(arguments[0]);
        if (version != 2 && version != 3) {
            return refuse(at, "RESP version must be 2 or 3.", true);
        }
        Profile.get(Context.get(at)).setProtocol(version);
        return Results.NONE;
    }

    @TruffleBoundary
    private static Object setReplication(Node at, Object[] arguments) {
        if (arguments.length != 1) {
            return refuse(at, "redis.set_repl() requires two arguments.", true);
        }
        if ((integer(arguments[0]) & ~REPLICATION) != 0) {
            return refuse(at, "Invalid replication flags. Use REPL_AOF, REPL_REPLICA, REPL_ALL or REPL_NONE.", true);
        }
        return Results.NONE;
    }

    /** A number, or what a string spells; 0 for anything else. */
    private static int integer(Object value) {
        Object number = value == Null.INSTANCE ? null : Operations.toNumber(value);
        return number == null ? 0 : (int) Types.real(number);
    }
}
