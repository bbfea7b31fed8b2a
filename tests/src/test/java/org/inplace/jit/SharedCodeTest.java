package org.inplace.jit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.oracle.truffle.runtime.OptimizedCallTarget;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The compiled code of an engine serves context after context. */
class SharedCodeTest {

    private static final String LUA = """
            local Shape = {} Shape.__index = Shape
            function Shape.new(w) local self = setmetatable({}, Shape) self.width = w return self end
            function Shape:area() return self.width * (self.height or 2) end
            local Square = setmetatable({}, {__index = Shape}) Square.__index = Square
            function Square.new(w) local self = setmetatable({}, Square) self.width = w self.height = w return self end
            local count = 0
            function run(n)
              local sum = 0
              for i = 1, n do
                local s = i % 2 == 0 and Square.new(i) or Shape.new(i)
                sum = sum + s:area()
                count = count + 1
              end
              return sum
            end
            """;
    private static final String RUFF = """
            struct Square { width: int
                func area(self) { return self.width * self.width }
            }
            count := 0
            func make(i) { return Square { width: i } }
            func run(n) {
                sum := 0
                for i in n {
                    sum += make(i).area()
                    count += 1
                }
                return sum
            }
            """;

    private static Engine engine() {
        return Engine.newBuilder().allowExperimentalOptions(true).option("engine.BackgroundCompilation", "false").option("engine.MultiTier", "false") //
                .option("engine.SingleTierCompilationThreshold", "100").option("engine.OSRCompilationThreshold", "1000").option("engine.CompilationFailureAction", "Throw").build();
    }

    /** @param most what may happen to code with one more context: it forgets what it knew of an earlier one, and is compiled again */
    @ParameterizedTest
    @CsvSource({"ruff,0", "lua,6"})
    void afterAFewContextsNothingIsThrownAway(String language, int most) {
        try (CodeEvents recorder = new CodeEvents(SharedCodeTest::runsOften); Engine engine = engine()) {
            Source program = Source.create(language, language.equals("lua") ? LUA : RUFF);
            long result = 0;
            for (int i = 0; i < 6; i++) {
                int before = recorder.all().size();
                try (Context context = Context.newBuilder(language).engine(engine).build()) {
                    context.eval(program);
                    Value run = context.getBindings(language).getMember("run");
                    for (int n = 0; n < 300; n++) {
                        result = run.execute(100).asLong();
                    }
                }
                System.gc(); // code forgets what it knew of a closed context when that is found to be garbage: now, not while the next one runs
                List<String> events = recorder.all().stream().skip(before).map(CodeEvents.Event::toString).toList();
                assertTrue(i > 0 || events.stream().anyMatch(event -> event.startsWith("compiled run")), recorder.all()::toString);
                if (i >= 3) {
                    assertTrue(events.stream().noneMatch(event -> event.startsWith("invalidated")), recorder.all()::toString);
                    assertTrue(events.size() <= most, recorder.all()::toString);
                }
            }
            assertTrue(result > 0);
        }
    }

    /** Functions, and what calls them for the host; whole programs run once in a context. */
    private static boolean runsOften(OptimizedCallTarget target) {
        String name = target.toString();
        return CodeEvents.ofHost(target) ? name.endsWith(".execute") : !name.contains("Root@") && !name.equals("main chunk") && !name.equals("<main>");
    }
}
