package org.inplace.lua.redis;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.inplace.lua.Language;

/**
 * Runs scripts as Redis 7.0 does with {@code EVAL}: with {@code KEYS}, {@code ARGV}, the library {@code redis} and read-only
 * globals, in a context that has no privileges. Not for several threads at a time.
 */
public final class RedisScripts implements AutoCloseable {

    private final Context context;
    private final CommandHandler handler;
    private final Value profile;
    private final boolean owned;
    private boolean running;

    private RedisScripts(Context context, boolean owned, CommandHandler handler) {
        this.context = context;
        this.owned = owned;
        this.handler = Objects.requireNonNull(handler);
        this.profile = context.eval(Source.newBuilder(Language.ID, "", "=redis").mimeType(Language.REDIS_MIME_TYPE).buildLiteral());
    }

    /** Scripts in a context of their own. */
    public static RedisScripts create(CommandHandler handler) {
        return new RedisScripts(Context.create(Language.ID), true, handler);
    }

    /** The same on an engine, which shares compiled code with the other contexts on it. */
    public static RedisScripts create(Engine engine, CommandHandler handler) {
        return new RedisScripts(Context.newBuilder(Language.ID).engine(engine).build(), true, handler);
    }

    /**
     * Scripts in a context of the program's, such as one with limits. From now on Lua in it is the scripts' alone: the globals that they
     * do not have are gone. It stays open when this is closed.
     */
    public static RedisScripts install(Context context, CommandHandler handler) {
        return new RedisScripts(context, false, handler);
    }

    /**
     * Runs a script. What goes wrong in it is its reply.
     *
     * @throws RuntimeException what the command handler has thrown
     */
    public Reply eval(byte[] script, List<byte[]> keys, List<byte[]> arguments) {
        if (running) {
            throw new IllegalStateException("a script is running");
        }
        running = true;
        try {
            Object outcome = profile.execute(script.clone(), List.copyOf(keys), List.copyOf(arguments), handler).asHostObject();
            if (outcome instanceof RuntimeException thrown) {
                throw thrown;
            }
            return (Reply) outcome;
        } finally {
            running = false;
        }
    }

    /** The same for texts, whose UTF-8 forms scripts get. */
    public Reply eval(String script, List<String> keys, List<String> arguments) {
        return eval(bytes(script), keys.stream().map(RedisScripts::bytes).toList(), arguments.stream().map(RedisScripts::bytes).toList());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        if (owned) {
            context.close();
        }
    }
}
