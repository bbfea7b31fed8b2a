package org.inplace.lua.runtime;

import java.util.List;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/** The text of a stack, as {@code debug.traceback} and the command line show it (specification, section 10.7). */
public final class Traceback {

    /** Levels numbered below this are always shown, and then as many as {@link #LAST} at the end. */
    private static final int FIRST = 12;
    private static final int LAST = 10;

    private Traceback() {
    }

    /** The stack at the time of an error, with the host's own level at the end. */
    @TruffleBoundary
    public static String of(LuaError error) {
        return lines(Stack.levels(error, Integer.MAX_VALUE), 1, true);
    }

    /** The stack from a level on. @param hosted whether the host's own level comes last */
    @TruffleBoundary
    public static String of(List<Stack.Level> levels, int from, boolean hosted) {
        return from > levels.size() ? lines(List.of(), from, false) : lines(levels.subList(from, levels.size()), from, hosted);
    }

    /** @param from the number of the first of the levels @param hosted whether the host's own level comes last */
    private static String lines(List<Stack.Level> levels, int from, boolean hosted) {
        StringBuilder text = new StringBuilder("stack traceback:");
        int count = levels.size() + (hosted ? 1 : 0);
        boolean cut = count - Math.max(0, FIRST - from) > LAST;
        for (int i = 0; i < count; i++) {
            if (cut && i + from == FIRST) {
                text.append("\n\t...");
                i = count - LAST;
                cut = false;
            }
            text.append("\n\t").append(i == levels.size() ? "[C]: ?" : line(levels.get(i)));
        }
        return text.toString();
    }

    private static String line(Stack.Level level) {
        return switch (level.kind()) {
            case LOST -> "(tail call): ?";
            case BUILTIN -> "[C]: " + (level.caller().kind().isEmpty() ? "?" : "in function '" + level.caller().name() + "'");
            case LUA -> position(level) + function(level);
        };
    }

    private static String position(Stack.Level level) {
        return level.code().about().chunk() + ":" + (level.line() > 0 ? level.line() + ": " : " ");
    }

    private static String function(Stack.Level level) {
        Code.About about = level.code().about();
        if (!level.caller().kind().isEmpty()) {
            return "in function '" + level.caller().name() + "'";
        }
        return about.line() == 0 ? "in main chunk" : "in function <" + about.chunk() + ":" + about.line() + ">";
    }
}
