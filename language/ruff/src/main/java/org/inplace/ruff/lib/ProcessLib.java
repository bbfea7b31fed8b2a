package org.inplace.ruff.lib;

import static org.inplace.ruff.runtime.Capability.PROCESS_EXEC;
import static org.inplace.ruff.runtime.Capability.SHELL_EXEC;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.RecordValue;
import org.inplace.core.value.Text;
import org.inplace.ruff.Language;
import org.inplace.ruff.runtime.ChildProcess;
import org.inplace.ruff.runtime.ChildProcess.Result;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.ProcessOptions;
import org.inplace.ruff.runtime.StreamReader;
import org.inplace.ruff.runtime.SystemErrors;
import org.inplace.ruff.runtime.Utf8;

/** Other programs (library specification, section 2.17). */
final class ProcessLib {

    static final List<Builtin> TABLE = List.of(
                    Gated.row(SHELL_EXEC, "execute", ProcessLib::execute),
                    Gated.row(SHELL_EXEC, "execute_status", ProcessLib::executeStatus),
                    program("spawn_process", ProcessLib::spawn),
                    program("pipe_commands", ProcessLib::pipe));

    private ProcessLib() {
    }

    /** One that starts programs. If a program is a shell with a command, the context refuses it where shells are not granted. */
    private static Builtin program(String name, Builtin.Body body) {
        return Gated.row(PROCESS_EXEC, name, (at, a) -> {
            try {
                return body.call(at, a);
            } catch (SecurityException refused) {
                SHELL_EXEC.check(at, name);
                throw refused;
            }
        });
    }

    @TruffleBoundary
    private static Object execute(Node at, Object[] a) {
        ProcessOptions options = shellOptions("execute()", at, a);
        Result result = shell("execute()", a[0].toString(), true, options, at);
        checkSuccess("execute()", "execute() command", result, options, at);
        return lossy(result.out());
    }

    @TruffleBoundary
    private static Object executeStatus(Node at, Object[] a) {
        ProcessOptions options = shellOptions("execute_status()", at, a);
        return struct(shell("execute_status()", a[0].toString(), false, options, at), at);
    }

    private static ProcessOptions shellOptions(String surface, Node at, Object[] a) {
        Arguments.expect(a.length == 1 || a.length == 2, surface + " expects 1-2 arguments (command, [options])", at);
        Arguments.text(a, 0, surface + " requires a string command", at);
        return options(a, at);
    }

    private static ProcessOptions options(Object[] a, Node at) {
        return a.length == 2 ? ProcessOptions.of(a[1], at) : ProcessOptions.standard();
    }

    private static Result shell(String surface, String command, boolean whole, ProcessOptions options, Node at) {
        String better = "; use spawn_process([...]) for structured argv execution";
        Arguments.expect(!command.isBlank(), surface + " command must not be empty" + better, at);
        Arguments.expect(command.indexOf('\0') < 0, surface + " command contains NUL byte", at);
        Arguments.expect(command.indexOf('\n') < 0 && command.indexOf('\r') < 0, surface + " command contains newline" + better, at);
        boolean windows = File.separatorChar == '\\';
        return run(windows ? List.of("cmd", "/C", command) : List.of("sh", "-c", command), command, null, whole, options, at);
    }

    private static Result run(List<String> command, String shown, byte[] input, boolean whole, ProcessOptions options, Node at) {
        try {
            return ChildProcess.run(command, input, whole, options, at);
        } catch (IOException e) {
            throw Errors.failed("Failed to spawn process '" + shown + "': " + SystemErrors.startText(e), at);
        }
    }

    /** Raises the error of a process that did not do what it should. */
    private static void checkSuccess(String surface, String command, Result result, ProcessOptions options, Node at) {
        if (result.timedOut()) {
            throw Errors.failed(surface + " timed out after " + options.timeout() + "ms", at);
        }
        if (result.exceededOutput()) {
            throw Errors.failed(surface + " output exceeded max_output_bytes (" + options.maxOutput() + ")", at);
        }
        if (!result.succeeded()) {
            throw Errors.failed(command + " failed with exit code " + result.status() + ": " + lossy(result.err()), at);
        }
    }

    @TruffleBoundary
    private static Object spawn(Node at, Object[] a) {
        Arguments.expect(a.length == 1 || a.length == 2, "spawn_process requires an array of command arguments and optional options", at);
        ProcessOptions options = options(a, at);
        if (!(a[0] instanceof ListValue list)) {
            throw Errors.failed("spawn_process requires an array of command arguments", at);
        }
        Arguments.expect(list.size() > 0, "spawn_process requires a non-empty array of command arguments", at);
        List<String> command = Arguments.strings(list);
        Arguments.expect(command != null, "spawn_process requires an array of strings", at);
        return struct(run(command, String.join(" ", command), null, false, options, at), at);
    }

    @TruffleBoundary
    private static Object pipe(Node at, Object[] a) {
        Arguments.expect(a.length == 1 || a.length == 2, "pipe_commands requires an array of command arrays and optional options", at);
        ProcessOptions options = options(a, at);
        byte[] output = null;
        for (List<String> command : commands(at, a[0])) {
            String shown = String.join(" ", command);
            String surface = "Command '" + shown + "'";
            Result result = run(command, shown, output, true, options, at);
            checkSuccess(surface, surface, result, options, at);
            output = result.out().bytes();
        }
        try {
            return Utf8.decode(output, 0, output.length);
        } catch (CharacterCodingException e) {
            throw Errors.failed("Failed to decode output as UTF-8: " + SystemErrors.text(e), at);
        }
    }

    private static List<List<String>> commands(Node at, Object value) {
        if (!(value instanceof ListValue list)) {
            throw Errors.failed("pipe_commands requires an array of command arrays", at);
        }
        Arguments.expect(list.size() > 0, "pipe_commands requires a non-empty array of commands", at);
        List<List<String>> commands = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            List<String> command = list.get(i) instanceof ListValue words ? Arguments.strings(words) : null;
            Arguments.expect(command != null, "Each command must be an array of strings", at);
            Arguments.expect(!command.isEmpty(), "Each command array must not be empty", at);
            commands.add(command);
        }
        return commands;
    }

    private static Text lossy(StreamReader stream) {
        byte[] bytes = stream.bytes();
        return Text.ofUtf8(bytes, 0, bytes.length);
    }

    private static RecordValue struct(Result result, Node at) {
        RecordValue struct = new RecordValue(Language.get(at).unlinked("ProcessResult").empty(), null);
        struct.put("exitcode", (long) result.status());
        struct.put("success", result.succeeded());
        struct.put("timed_out", result.timedOut());
        struct.put("stdout", lossy(result.out()));
        struct.put("stderr", lossy(result.err()));
        struct.put("stdout_truncated", result.out().isTruncated());
        struct.put("stderr_truncated", result.err().isTruncated());
        return struct;
    }
}
