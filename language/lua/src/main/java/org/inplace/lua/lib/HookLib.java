package org.inplace.lua.lib;

import org.inplace.core.value.Null;
import org.inplace.lua.Context;
import org.inplace.lua.Language;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Hook;
import org.inplace.lua.runtime.Results;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

/** {@code debug.sethook} and {@code debug.gethook}. */
public final class HookLib {

    public static final Library LIBRARY = new Library() //
                    .function("gethook", HookLib::gethook) //
                    .function("sethook", HookLib::sethook);

    private HookLib() {
    }

    @TruffleBoundary
    static Object sethook(Node at, Object[] arguments) {
        Threads thread = Threads.of(at, arguments);
        int first = thread.shift();
        Hook old = thread.thread().hook();
        Hook hook = null;
        if (!Arguments.isNone(arguments, first)) {
            String mask = Arguments.string(at, arguments, first + 1).latin1();
            Object function = Arguments.function(at, arguments, first);
            long count = Math.max(0, Arguments.int32(at, arguments, first + 2, 0));
            boolean wanted = count > 0 || mask.indexOf('c') >= 0 || mask.indexOf('r') >= 0 || mask.indexOf('l') >= 0;
            hook = wanted ? new Hook(function, mask, count) : null;
        }
        if (hook != null) {
            Language.get(at).noticeHooks();
            if (!thread.other()) {
                hook.begin(at, old);
            }
        }
        thread.thread().setHook(hook);
        Context.get(at).debug().count((hook == null ? 0 : 1) - (old == null ? 0 : 1), Context.get(at).env());
        return Results.NONE;
    }

    @TruffleBoundary
    static Object gethook(Node at, Object[] arguments) {
        Hook hook = Threads.of(at, arguments).thread().hook();
        if (hook == null) {
            return Results.of(Null.INSTANCE, ByteString.EMPTY, 0L);
        }
        return Results.of(hook.function(), ByteString.of(hook.mask()), hook.count());
    }
}
