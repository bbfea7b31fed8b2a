package org.inplace.lua.redis;

import java.util.List;

/** Does what scripts ask for with {@code redis.call} and {@code redis.pcall}. */
@FunctionalInterface
public interface CommandHandler {

    /**
     * Does a command. What the script did wrong is a {@link Reply.Failure}; an exception ends the script, and {@link RedisScripts#eval}
     * throws it. A handler may reply with maps, sets and reals at any time: scripts that have not asked for them by
     * {@code redis.setresp(3)} see arrays and strings.
     *
     * @param command its name, in the letters of the script, and its arguments; never empty. The arrays belong to the handler
     */
    Reply call(List<byte[]> command);

    /** Takes note of what a script writes with {@code redis.log}. @param level from 0, debugging, to 3, a warning */
    default void log(int level, byte[] message) {
    }
}
