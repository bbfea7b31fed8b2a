package org.inplace.lua.lib;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

import org.inplace.core.value.Null;
import org.inplace.lua.Context;
import org.inplace.lua.io.Files;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

/** The library {@code os} (section 13.8). */
public final class OsLib {

    public static final Library LIBRARY = new Library() //
                    .function("clock", OsLib::clock) //
                    .function("date", OsLib::date) //
                    .function("difftime", OsLib::difftime) //
                    .function("execute", OsLib::execute) //
                    .function("exit", OsLib::exit) //
                    .function("getenv", OsLib::getenv) //
                    .function("remove", OsLib::remove) //
                    .function("rename", OsLib::rename) //
                    .function("setlocale", OsLib::setlocale) //
                    .function("time", OsLib::time) //
                    .function("tmpname", OsLib::tmpname);

    private static final ByteString DEFAULT_DATE = ByteString.of("%c");
    private static final ByteString TABLE = ByteString.of("*t");
    private static final ByteString LOCALE = ByteString.of("C");
    private static final double NANOS = 1e9;
    private static final long NOT_STARTED = -1;

    private OsLib() {
    }

    private static Files files(Node at) {
        return Context.get(at).files();
    }

    @TruffleBoundary
    private static Object clock(Node at, Object[] arguments) {
        Duration used = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        return Conversions.normal(used.toNanos() / NANOS);
    }

    @TruffleBoundary
    private static Object date(Node at, Object[] arguments) {
        ByteString format = Arguments.string(at, arguments, 0, DEFAULT_DATE);
        long seconds = Arguments.isNone(arguments, 1) ? Instant.now().getEpochSecond() : Arguments.integer(at, arguments, 1);
        ZoneId local = Context.get(at).env().getTimeZone();
        boolean universal = format.length() > 0 && format.at(0) == '!';
        ZonedDateTime time = DateText.at(seconds, universal ? ZoneOffset.UTC : local);
        if (time == null) {
            return Null.INSTANCE;
        }
        int from = universal ? 1 : 0;
        return format.substring(from, format.length()).contentEquals(TABLE) ? DateTable.of(time) : DateText.of(time, local, universal, format, from);
    }

    @TruffleBoundary
    private static Object time(Node at, Object[] arguments) {
        if (Arguments.isNone(arguments, 0)) {
            return Instant.now().getEpochSecond();
        }
        Table table = Arguments.table(at, arguments, 0);
        return DateTable.time(at, table, Context.get(at).env().getTimeZone());
    }

    private static Object difftime(Node at, Object[] arguments) {
        return Conversions.normal((double) Arguments.integer(at, arguments, 0) - Arguments.integer(at, arguments, 1, 0));
    }

    private static Object execute(Node at, Object[] arguments) {
        if (Arguments.isNone(arguments, 0)) {
            return files(at).hasShell() ? 1L : 0L;
        }
        ByteString command = Arguments.string(at, arguments, 0);
        try {
            return (long) SystemCall.make(at, () -> files(at).execute(command));
        } catch (SystemCall.Refused e) {
            return NOT_STARTED;
        }
    }

    @TruffleBoundary
    private static Object exit(Node at, Object[] arguments) {
        long status = Arguments.get(arguments, 0) instanceof Boolean success ? success ? 0 : 1 : Arguments.integer(at, arguments, 0, 0);
        Context.get(at).env().getContext().closeExited(at, (int) status & 0xff);
        return Null.INSTANCE;
    }

    @TruffleBoundary
    private static Object getenv(Node at, Object[] arguments) {
        String value = Context.get(at).env().getEnvironment().get(Arguments.string(at, arguments, 0).toString());
        return value == null ? Null.INSTANCE : ByteString.of(value);
    }

    private static Object remove(Node at, Object[] arguments) {
        ByteString name = Arguments.string(at, arguments, 0);
        return SystemCall.results(at, name, () -> {
            files(at).remove(name);
            return true;
        });
    }

    private static Object rename(Node at, Object[] arguments) {
        ByteString from = Arguments.string(at, arguments, 0);
        ByteString to = Arguments.string(at, arguments, 1);
        return SystemCall.results(at, from, () -> {
            files(at).rename(from, to);
            return true;
        });
    }

    private static Object setlocale(Node at, Object[] arguments) {
        ByteString locale = Arguments.string(at, arguments, 0, LOCALE);
        FileLib.option(at, arguments, 1, "all", "all", "collate", "ctype", "monetary", "numeric", "time");
        return switch (locale.toString()) {
            case "", "C", "POSIX" -> LOCALE;
            default -> Null.INSTANCE;
        };
    }

    private static Object tmpname(Node at, Object[] arguments) {
        try {
            return SystemCall.make(at, () -> files(at).temporaryName());
        } catch (SystemCall.Refused e) {
            throw Errors.raise(at, "unable to generate a unique filename");
        }
    }
}
