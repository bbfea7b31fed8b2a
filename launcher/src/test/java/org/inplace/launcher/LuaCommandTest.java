package org.inplace.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inplace.launcher.Shell.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code lua}: its words, its messages, its interactive mode without a terminal (specification, section 14). */
class LuaCommandTest {

    private static final String USAGE = """
                    usage: lua [options] [script [args]].
                    Available options are:
                      -e stat  execute string 'stat'
                      -l name  require library 'name'
                      -i       enter interactive mode after executing 'script'
                      -v       show version information
                      --       stop handling options
                      -        execute stdin and stop handling options
                    """;
    private static final String VERSION = "Lua 5.1.5  Copyright (C) 1994-2012 Lua.org, PUC-Rio\n";
    private static final String SHOW_ARG = "for i = -4, 2 do io.write(tostring(arg[i]), ' ') end print(#arg, ...)";

    @TempDir
    Path directory;

    private void file(String name, String text) throws Exception {
        Files.writeString(directory.resolve(name), text);
    }

    private Outcome lua(String input, String... words) throws Exception {
        return Shell.lua(directory, input, words);
    }

    private void assertRuns(String out, String... words) throws Exception {
        assertEquals(new Outcome(0, out, ""), lua("", words));
    }

    private void assertFails(String err, String... words) throws Exception {
        assertEquals(new Outcome(1, "", err), lua("", words));
    }

    @Test
    void scriptsHaveArguments() throws Exception {
        file("a.lua", "#!/usr/bin/lua\n" + SHOW_ARG);
        assertRuns("nil nil nil lua a.lua x y 2\tx\ty\n", "a.lua", "x", "y");
        assertRuns("1\nnil lua -e print(1) a.lua z nil 1\tz\n", "-e", "print(1)", "a.lua", "z");
        assertEquals(new Outcome(0, "nil nil nil lua - x nil 1\tx\n", ""), lua(SHOW_ARG, "-", "x"));
        assertRuns("nil\n", "-e", "print(arg, ...)");
    }

    @Test
    void scriptsCanBeRestricted() throws Exception {
        file("module.lua", "return 'module'");
        file("a.lua", "print(require('module'), io.open('/etc/passwd'), os.getenv('PATH'), ...)");
        assertRuns("module\tnil\tnil\tx\n", "--untrusted", "--time-limit", "1m", "a.lua", "x");
        assertEquals(new Outcome(124, "", "lua: Time limit of 500ms exceeded\n"), lua("", "--time-limit=500ms", "-e", "while true do pcall(error) end"));
        assertEquals(new Outcome(124, "", "lua: Limit of 1000 statements exceeded\n"), lua("while true do end", "--statement-limit", "1000", "-"));
    }

    @Test
    void redisScripts() throws Exception {
        file("r.lua", "#!lua\nredis.call('SET', KEYS[1], ARGV[1]) return {redis.call('GET', KEYS[1]), #KEYS, #ARGV, {'\\200'}}");
        assertRuns("1) \"v\"\n2) (integer) 2\n3) (integer) 1\n4) 1) \"\\xc8\"\n", "--redis", "r.lua", "k", "l", ",", "v");
        file("e.lua", "#!lua\n\nreturn x");
        Outcome outcome = lua("", "--redis", "e.lua");
        assertEquals(0, outcome.status());
        assertEquals("(error) ERR user_script:3: Script attempted to access nonexistent global variable 'x' script: SHA, on @user_script:3.\n",
                        outcome.out().replaceAll("[0-9a-f]{40}", "SHA"));
        assertFails("lua: cannot open nofile.lua: No such file or directory\n", "--redis", "nofile.lua");
        assertFails("usage: lua --redis file [key...] [, argument...]\n", "--redis");
    }

    @Test
    void filesThatCannotBeRead() throws Exception {
        Files.createDirectory(directory.resolve("dir"));
        assertFails("lua: cannot open nofile.lua: No such file or directory\n", "nofile.lua");
        assertFails("lua: cannot read dir: Is a directory\n", "dir");
        assertFails("lua: cannot open -: No such file or directory\n", "--", "-");
    }

    @Test
    void uncaughtErrors() throws Exception {
        file("t.lua", "function f() error(\"boom\") end\nlocal t = { m = function() f() end }\nt.m()\n");
        assertFails("""
                        lua: t.lua:1: boom
                        stack traceback:
                        \t[C]: in function 'error'
                        \tt.lua:1: in function 'f'
                        \tt.lua:2: in function 'm'
                        \tt.lua:3: in main chunk
                        \t[C]: ?
                        """, "t.lua");
        assertFails("lua: (command line):1: '=' expected near '=='\n", "-e", "x==");
        assertFails("lua: (error object is not a string)\n", "-e", "error({})");
        assertFails("", "-e", "error()");
        Outcome missing = lua("", "-l", "nope");
        assertTrue(missing.err().startsWith("lua: module 'nope' not found:\n") && missing.err().endsWith("\nstack traceback:\n\t[C]: ?\n\t[C]: ?\n"), missing.err());
        assertEquals(1, missing.status());
    }

    @Test
    void standardInputAsScript() throws Exception {
        assertEquals(0, lua("error('e')").status());
        assertEquals(1, lua("error('e')", "-").status());
        assertEquals(new Outcome(0, "", "lua: stdin:1: '=' expected near 'y'\n"), lua("x y"));
    }

    @Test
    void optionsThatMakeNoSense() throws Exception {
        assertFails(USAGE, "-e");
        assertFails(USAGE, "-vi");
        assertFails(USAGE, "-e", "print(1)", "-x");
        assertFails(USAGE, "--frobnicate");
    }

    @Test
    void exitStatus() throws Exception {
        assertEquals(new Outcome(0, "", VERSION), lua("", "-v"));
        assertEquals(255, lua("", "-e", "os.exit(-1)").status());
        assertEquals(0, lua("", "-e", "os.exit(256)").status());
    }

    @Test
    void bytesAreKept() throws Exception {
        Files.write(directory.resolve("raw.lua"), "print(('\u00ff\u00e9'):byte(1, -1))".getBytes(StandardCharsets.ISO_8859_1));
        assertRuns("255\t233\n", "raw.lua");
    }

    @Test
    void interactiveModeWithoutTerminal() throws Exception {
        String input = "= 1+1\n=1,2,nil\n=\nx =\n5\nlocal z=3\n=x, z\nerror(\"e\")\nx y\nf(\n1 2)\n=error({})\n=error()\n_PROMPT = 'p '\n=io.read()\nline\nprint = 1\n=2\n";
        Outcome outcome = lua(input, "-i");
        assertEquals("> 2\n> 1\t2\tnil\n> > >> > > 5\tnil\n> > > >> > > > p line\np p p \n", outcome.out());
        assertEquals(VERSION + """
                        stdin:1: e
                        stack traceback:
                        \t[C]: in function 'error'
                        \tstdin:1: in main chunk
                        \t[C]: ?
                        stdin:1: '=' expected near 'y'
                        stdin:2: ')' expected (to close '(' at line 1) near '2'
                        (error object is not a string)
                        error calling 'print' (attempt to call a number value)
                        """, outcome.err());
        assertEquals(0, outcome.status());
    }
}
