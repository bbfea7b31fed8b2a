package org.inplace.jit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerAsserts;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What {@link HotShapesTest} relies on does find what it looks for. */
class DetectorsTest {

    private static final String SUM = "func run(x) { s := x  for i in 20 { s += x }  return s }";

    @Test
    void newTypesInCompiledCodeAreNoticed() {
        try (HotFunction run = new HotFunction(SUM)) {
            run.warmUp(1);
            run.assertStable(() -> assertEquals(42, run.run(2L).asLong()));
            assertThrows(AssertionError.class, () -> run.assertStable(() -> assertEquals(31.5, run.run(1.5).asDouble())));
        }
    }

    @Test
    void loopsInTheInterpreterAreNoticed() {
        String program = "func run(n) { s := 0  for i in 20 { s += i  if n < 0 { s += 0.5 } }  return s }";
        try (HotFunction run = new HotFunction(program)) {
            run.warmUp(1);
            assertThrows(AssertionError.class, () -> run.assertStable(() -> run.run(-1L)));
        }
    }

    @Test
    void functionsThatAreNotCompiledAreNoticed() {
        try (HotFunction run = new HotFunction(SUM)) {
            assertThrows(AssertionError.class, () -> run.assertStable(() -> run.run(1L)));
        }
    }

    @Test
    void allocationIsMeasured() {
        String program = "func run(n) { xs := []  for i in n { xs = push(xs, [i]) }  return len(xs) }";
        try (HotFunction run = new HotFunction(program)) {
            run.warmUp(1_500);
            long growth = run.growth(10_000, 110_000);
            assertTrue(growth > 100_000 * 16, growth + " bytes");
        }
    }

    // ------------------------------------------------------------------ the compiler's own checks

    /** A root whose body is Java. */
    private static final class JavaRoot extends RootNode {
        private final Function<Object, Object> body;

        JavaRoot(TruffleLanguage<?> language, Function<Object, Object> body) {
            super(language);
            this.body = body;
        }

        @Override
        public Object execute(VirtualFrame frame) {
            return body.apply(frame.getArguments()[0]);
        }

        @Override
        public String getName() {
            return "java";
        }
    }

    /** Calls the body many times in a strict context, with a list of some class or other. */
    private static void callOften(Function<Object, Object> body) {
        try (StrictContext strict = new StrictContext()) {
            strict.function(SUM, "run");
            for (int i = 0; i < 500; i++) {
                strict.context().getBindings("ruff").getMember("run").execute(i);
            }
            strict.context().enter();
            try {
                CallTarget target = new JavaRoot(strict.language(), body).getCallTarget();
                for (int i = 0; i < 2_000; i++) {
                    target.call(i % 2 == 0 ? new ArrayList<>(List.of(i)) : new LinkedList<>(List.of(i)));
                }
                assertNotNull(strict.compiled("java"), () -> strict.events().toString());
            } finally {
                strict.context().leave();
            }
        }
    }

    @Test
    void goodCodePasses() {
        callOften(list -> list == null ? 1 : 2);
    }

    @Test
    void failedCompilationsThrow() {
        Throwable error = assertThrows(Throwable.class, () -> callOften(list -> {
            CompilerAsserts.neverPartOfCompilation("not compilable");
            return list;
        }));
        assertTrue(error.toString().contains("not compilable"), error::toString);
    }

    @Test
    void performanceWarningsThrow() {
        Throwable error = assertThrows(Throwable.class, () -> callOften(list -> ((List<?>) list).size()));
        assertTrue(error.toString().contains("erformance warning"), error::toString);
    }

    @Test
    void endlessDeoptimisationThrows() {
        Throwable error = assertThrows(Throwable.class, () -> callOften(list -> {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            return list;
        }));
        assertTrue(error.toString().toLowerCase().matches("(?s).*(deopt|maximum compilation).*"), error::toString);
    }
}
