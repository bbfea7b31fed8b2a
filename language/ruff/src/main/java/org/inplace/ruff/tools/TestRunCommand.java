package org.inplace.ruff.tools;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.inplace.core.command.CommandSyntax;
import org.inplace.core.command.Console;
import org.inplace.core.command.Invocation;
import org.inplace.core.limit.Limits;
import org.inplace.core.sandbox.Policy;
import org.inplace.ruff.Language;

/** {@code ruff test-run}: runs the test blocks of a file, each in an environment of its own. For one call, as it keeps what that grants. */
final class TestRunCommand extends Tool {

    private static final String VERBOSE = "--verbose";
    private static final String RULE = "=".repeat(60);
    private static final int NO_TESTS = 4;
    private static final long NANOS = 1_000_000;

    /** @param error null if the test passed */
    private record Result(String name, long millis, String error) {
    }

    /** The program asked for its end, so nothing more runs. */
    private static final class Exit extends Exception {

        private static final long serialVersionUID = 1L;

        private final int status;

        Exit(int status) {
            super(null, null, false, false);
            this.status = status;
        }
    }

    private final Policy policy = new Policy();

    @Override
    protected CommandSyntax syntax() {
        return Limits.declare(new CommandSyntax("ruff test-run",
                        "Run the test blocks of a file. The options that say what programs may do are those of run."))
                        .word("FILE", "The file").flag(VERBOSE, "List the tests").shortName("-v", VERBOSE).others(policy::take);
    }

    @Override
    protected int run(Invocation given, Console console) throws ToolFailure {
        TestFile file = TestFile.of(SourceFile.read(given.get("FILE"), console));
        if (file.tests().isEmpty()) {
            console.err().println("No tests found in " + file.name());
            return NO_TESTS;
        }
        try {
            return report(run(file, new Limits().take(given), console), given.has(VERBOSE), console);
        } catch (Exit e) {
            return e.status;
        }
    }

    private List<Result> run(TestFile file, Limits limits, Console console) throws Exit {
        List<Result> results = new ArrayList<>();
        try (Engine engine = Engine.newBuilder().out(console.out()).err(console.err()).build()) {
            for (TestFile.Test test : file.tests()) {
                results.add(run(file, test, context(engine, file, limits, console)));
            }
        }
        return results;
    }

    private Context context(Engine engine, TestFile file, Limits limits, Console console) {
        Path directory = console.directory().resolve(file.name()).toAbsolutePath().getParent();
        return limits.apply(policy.apply(Context.newBuilder(), Language.ID, Language.EXTENSION, List.of(console.directory(), directory))) //
                        .engine(engine).option("ruff.interactive", "true").in(console.in()).out(console.out()).err(console.err()).build();
    }

    private static Result run(TestFile file, TestFile.Test test, Context context) throws Exit {
        long begun = System.nanoTime();
        String error = evaluate(file, file.declarations(), context);
        if (error == null) {
            error = evaluate(file, file.setup(), context);
            error = error == null ? evaluate(file, test.body(), context) : "Setup failed: " + error;
        }
        evaluate(file, file.teardown(), context);
        String late = close(context);
        return new Result(test.name(), (System.nanoTime() - begun) / NANOS, error == null ? late : error);
    }

    /** Ends an environment. The limit that was exceeded meanwhile, or before; else null. */
    private static String close(Context context) {
        try {
            context.close();
            return null;
        } catch (PolyglotException e) {
            if (!e.isCancelled()) {
                throw e;
            }
            return e.getMessage();
        }
    }

    /** The message of the error that ended a program; null if none did. */
    private static String evaluate(TestFile file, String program, Context context) throws Exit {
        try {
            context.eval(Source.newBuilder(Language.ID, new File(file.name())).name(file.name()).content(program).interactive(true).build());
            return null;
        } catch (PolyglotException e) {
            if (e.isExit()) {
                throw new Exit(e.getExitStatus());
            }
            return e.getMessage();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int report(List<Result> results, boolean verbose, Console console) {
        long failed = results.stream().filter(r -> r.error != null).count();
        StringBuilder out = new StringBuilder("\n" + RULE + "\nTest Results\n" + RULE + "\n");
        if (verbose) {
            for (Result result : results) {
                out.append(result.error == null ? "  ✓ " : "  ✗ ");
                out.append(result.name).append(" (").append(result.millis).append("ms)\n");
                if (result.error != null) {
                    out.append("    Error: ").append(result.error).append('\n');
                }
            }
            out.append('\n');
        }
        out.append("Tests: ").append(results.size()).append(" total, ").append(results.size() - failed).append(" passed, ");
        out.append(failed).append(" failed\n");
        out.append("Time:  ").append(results.stream().mapToLong(Result::millis).sum()).append("ms\n").append(RULE).append("\n\n");
        console.out().print(out.append(failed == 0 ? "All tests passed! ✨\n" : failed + " test(s) failed\n"));
        return failed == 0 ? 0 : 1;
    }
}
