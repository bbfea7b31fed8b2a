package org.inplace.lua.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.inplace.core.command.StandAlone;
import org.inplace.lua.Language;

/** The program {@code lua} (specification, sections 10.7 and 14). */
public final class LuaProgram implements StandAlone {

    private static final String USAGE = """
                    usage: %s [options] [script [args]].
                    Available options are:
                      -e stat  execute string 'stat'
                      -l name  require library 'name'
                      -i       enter interactive mode after executing 'script'
                      -v       show version information
                      --       stop handling options
                      -        execute stdin and stop handling options
                    """;

    /** Commands that a program runs have the terminal, as those of every other interpreter. */
    private static final String STREAMS = "lua.inherit-streams=true";

    @Override
    public String language() {
        return Language.ID;
    }

    @Override
    public int run(String program, List<String> words, Host host) throws IOException {
        if (!words.isEmpty() && words.get(0).equals(RedisProgram.OPTION)) {
            return RedisProgram.run(program, words.subList(1, words.size()), host);
        }
        CommandLine line;
        try {
            line = CommandLine.of(words);
        } catch (CommandLine.Unknown e) {
            // only now: what the environment says runs before the words are looked at
            Run run = new Run(program, host, List.of(STREAMS), List.of(), null, null);
            boolean ready = run.initialise();
            run.end(1);
            return ready ? usage(program, host) : 1;
        }
        boolean loop = line.isInteractive() || line.isEmpty() && host.hasTerminal();
        try {
            List<String> options = Stream.concat(Stream.of(STREAMS), line.engineOptions().stream()).toList();
            return new Run(program, host, options, line.arguments(), line.hasScript() ? line.script() : null, loop ? new LuaDialogue() : null).all(line, words, loop);
        } catch (IllegalArgumentException e) {
            return usage(program, host);
        }
    }

    private static int usage(String program, Host host) {
        host.error(String.format(USAGE, program).getBytes(StandardCharsets.UTF_8));
        return 1;
    }
}
