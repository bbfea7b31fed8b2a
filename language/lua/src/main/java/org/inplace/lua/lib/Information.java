package org.inplace.lua.lib;

import org.inplace.core.builtin.Builtin;
import org.inplace.core.value.Null;
import org.inplace.lua.Language;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Closure;
import org.inplace.lua.runtime.Code;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Sites;
import org.inplace.lua.runtime.Stack;
import org.inplace.lua.runtime.Table;
import org.inplace.lua.runtime.Types;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.nodes.Node;

/** {@code debug.getinfo}: what is known about a function or a level. */
final class Information {

    private static final String ALL = "flnSu";
    private static final String OPTIONS = "flnSuL";

    private final Table table;

    private Information(Table table) {
        this.table = table;
    }

    @TruffleBoundary
    static Object getinfo(Node at, Object[] arguments) {
        Threads thread = Threads.of(at, arguments);
        int first = thread.shift();
        ByteString given = Arguments.string(at, arguments, first + 1, null);
        String options = given == null ? ALL : given.latin1();
        Object what = Arguments.get(arguments, first);
        boolean level = !Types.isFunction(what);
        if (level && !isNumber(what)) {
            throw Errors.argument(at, first, "function or level expected");
        }
        if (options.chars().anyMatch(option -> OPTIONS.indexOf(option) < 0)) {
            throw Errors.argument(at, first + 1, "invalid option");
        }
        Table table = Language.get(at).newTable();
        if (!level) {
            new Information(table).function(what, null, options, given != null);
            return table;
        }
        return thread.look(at, Arguments.int32(at, arguments, first), FrameInstance.FrameAccess.READ_ONLY, (Object) Null.INSTANCE, found -> {
            if (found.kind() == Stack.Kind.LOST) {
                new Information(table).lost(options);
            } else {
                new Information(table).function(found.function(), found, options, given != null);
            }
            return table;
        });
    }

    private static boolean isNumber(Object value) {
        return Types.isNumber(value) || value instanceof ByteString string && Conversions.parse(string) != null;
    }

    /** @param level where the function is active; null if that is not what was asked @param detailed whether parameters are of interest */
    private void function(Object function, Stack.Level level, String options, boolean detailed) {
        Code code = level != null ? level.code() : function instanceof Closure closure ? closure.code() : null;
        for (char option : options.toCharArray()) {
            switch (option) {
                case 'S' -> source(code);
                case 'l' -> set("currentline", level != null && code != null && level.line() > 0 ? (long) level.line() : -1L);
                case 'u' -> {
                    set("nups", code == null ? 0L : (long) code.capturedNames().size());
                    if (detailed) {
                        set("nparams", code == null ? 0L : (long) code.about().parameters());
                        set("isvararg", code == null || code.about().vararg());
                    }
                }
                case 'n' -> name(level == null ? Sites.Callee.UNKNOWN : level.caller());
                case 'f' -> set("func", function == null ? Null.INSTANCE : function);
                default -> activeLines(code);
            }
        }
    }

    private void source(Code code) {
        if (code == null) {
            source("=[C]", "[C]", "C");
            return;
        }
        Code.About about = code.about();
        set("source", about.source());
        set("short_src", ByteString.of(about.chunk()));
        set("what", ByteString.of(about.line() == 0 ? "main" : "Lua"));
        set("linedefined", (long) about.line());
        set("lastlinedefined", (long) about.lastLine());
    }

    private void source(String source, String shown, String what) {
        set("source", ByteString.of(source));
        set("short_src", ByteString.of(shown));
        set("what", ByteString.of(what));
        set("linedefined", -1L);
        set("lastlinedefined", -1L);
    }

    private void name(Sites.Callee callee) {
        set("namewhat", ByteString.of(callee.kind()));
        if (!callee.kind().isEmpty()) {
            set("name", ByteString.of(callee.name()));
        }
    }

    private void activeLines(Code code) {
        if (code == null) {
            return;
        }
        Table lines = Language.get(code).newTable();
        for (int line : Language.lines(code).active()) {
            lines.put((long) line, Boolean.TRUE);
        }
        set("activelines", lines);
    }

    /** A level that a call in tail position has replaced. */
    private void lost(String options) {
        for (char option : options.toCharArray()) {
            switch (option) {
                case 'S' -> source("=(tail call)", "(tail call)", "tail");
                case 'l' -> set("currentline", -1L);
                case 'u' -> set("nups", 0L);
                case 'n' -> {
                    set("name", ByteString.EMPTY);
                    set("namewhat", ByteString.EMPTY);
                }
                default -> {
                }
            }
        }
    }

    private void set(String name, Object value) {
        table.put(ByteString.of(name), value);
    }
}
