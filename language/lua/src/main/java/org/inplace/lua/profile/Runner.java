package org.inplace.lua.profile;

import java.util.List;

import org.inplace.lua.redis.CommandHandler;
import org.inplace.lua.runtime.ByteString;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/** The profile as the host has it: is called with a script, keys, arguments and a command handler, all of them objects of the host. */
@ExportLibrary(InteropLibrary.class)
final class Runner implements TruffleObject {

    private final TruffleLanguage.Env env;
    private final Profile profile;

    Runner(TruffleLanguage.Env env, Profile profile) {
        this.env = env;
        this.profile = profile;
    }

    @ExportMessage
    boolean isExecutable() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    @SuppressWarnings("unchecked") // RedisScripts alone calls this
    Object execute(Object[] arguments) {
        ByteString script = ByteString.of((byte[]) env.asHostObject(arguments[0]));
        List<byte[]> keys = (List<byte[]>) env.asHostObject(arguments[1]);
        List<byte[]> values = (List<byte[]>) env.asHostObject(arguments[2]);
        return env.asGuestValue(profile.run(script, keys, values, (CommandHandler) env.asHostObject(arguments[3])));
    }
}
