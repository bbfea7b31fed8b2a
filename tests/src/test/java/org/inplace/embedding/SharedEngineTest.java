package org.inplace.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contexts that share an engine share code, and nothing else. */
class SharedEngineTest {

    private static final String RUFF = """
            struct Account { balance: int, owner: string
                func deposit(self, n) { self.balance += n  return self }
                func op_add(self, other) { return Account { balance: self.balance + other.balance, owner: self.owner } }
            }
            total := 0
            held := null
            func* upTo(n) { i := 0  while i < n { yield i  i += 1 } }
            func run(rounds) {
                a := Account { balance: 0, owner: "a" }
                for i in upTo(rounds) { a = a.deposit(i % 7) }
                total += (a + Account { balance: 1, owner: "b" }).balance
                return total
            }
            func hold(x) { held = [x]  f := func() { return held }  return f }
            run(10)
            """;
    private static final String LUA = """
            Account = {} Account.__index = Account
            function Account.new(balance) local self = setmetatable({}, Account) self.balance = balance self.owner = "a" return self end
            function Account:deposit(n) self.balance = self.balance + n return self end
            Account.__add = function(a, b) return Account.new(a.balance + b.balance) end
            Savings = setmetatable({}, {__index = Account}) Savings.__index = Savings
            function Savings.new() local self = setmetatable(Account.new(0), Savings) self.rate = 1 return self end
            total = 0
            function upTo(n) return coroutine.wrap(function() for i = 0, n - 1 do coroutine.yield(i) end end) end
            function run(rounds)
                local a = Savings.new()
                for i in upTo(rounds) do a:deposit(i % 7) if a.closed then return end end
                total = total + (a + Account.new(1)).balance
                return total + #(("x"):rep(2)) - 2
            end
            function hold(x) Account.held = x  return function() return Account.held end end
            return run(10)
            """;

    private static Source program(Guest guest) {
        return guest.source("accounts", guest.either(RUFF, LUA));
    }

    private static Context open(Guest guest, Engine engine) {
        return Context.newBuilder(guest.id()).engine(engine).allowHostAccess(HostAccess.ALL).build();
    }

    private static Value member(Context context, Guest guest, String name) {
        return context.getBindings(guest.id()).getMember(name);
    }

    @ParameterizedTest
    @EnumSource
    void aSecondContextParsesNothing(Guest guest) {
        try (Engine engine = Engine.create()) {
            LoadedCode.Count count = LoadedCode.of(engine);
            Source program = program(guest);
            int first = 0;
            for (int i = 0; i < 3; i++) {
                try (Context context = open(guest, engine)) {
                    assertEquals(25, context.eval(program).asInt());
                    first = i == 0 ? count.functions() : first;
                }
            }
            assertTrue(first > 5, () -> "functions: " + count.functions());
            assertEquals(first, count.functions());
        }
    }

    @ParameterizedTest
    @EnumSource
    void contextsHaveTheirOwnGlobals(Guest guest) {
        try (Engine engine = Engine.create(); Context one = open(guest, engine); Context other = open(guest, engine)) {
            one.eval(program(guest));
            other.eval(program(guest));
            assertEquals(25 + 7, member(one, guest, "run").execute(4).asInt());
            assertEquals(25 + 7 + 2, member(one, guest, "run").execute(2).asInt());
            assertEquals(25 + 2, member(other, guest, "run").execute(2).asInt());
        }
    }

    @ParameterizedTest
    @EnumSource
    void eightThreadsWithAContextEach(Guest guest) throws Exception {
        try (Engine engine = Engine.create(); ExecutorService threads = Executors.newFixedThreadPool(8)) {
            LoadedCode.Count count = LoadedCode.of(engine);
            Source program = program(guest);
            List<Callable<Long>> tasks = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                tasks.add(() -> {
                    try (Context context = open(guest, engine)) {
                        context.eval(program);
                        long last = 0;
                        for (int n = 0; n < 300; n++) {
                            last = member(context, guest, "run").execute(50).asLong();
                        }
                        return last;
                    }
                });
            }
            long each = sum(50) + 1;
            for (Future<Long> result : threads.invokeAll(tasks)) {
                assertEquals(25 + 300 * each, result.get());
            }
            assertTrue(count.functions() > 0);
        }
    }

    private static long sum(int rounds) {
        long sum = 0;
        for (int i = 0; i < rounds; i++) {
            sum += i % 7;
        }
        return sum;
    }

    /**
     * Whatever a program has kept can be garbage when its context is closed, even if the code of the engine goes on; code that only one
     * context has run so far may rely on its functions until another runs it.
     */
    @ParameterizedTest
    @EnumSource
    void whatAClosedContextHeldIsGarbage(Guest guest) throws InterruptedException {
        try (Engine engine = Engine.create()) {
            Source program = program(guest);
            WeakReference<Object> before = null;
            for (int i = 0; i < 4; i++) {
                WeakReference<Object> held = runAndClose(guest, engine, program);
                if (guest == Guest.LUA || i > 0) {
                    assertGarbage(held, "of context " + i);
                }
                if (before != null) {
                    assertGarbage(before, "of context " + (i - 1));
                }
                before = held;
            }
        }
    }

    /** Code that is no longer used, and a compilation that is under way, hold what they rely on for a while. */
    private static void assertGarbage(WeakReference<Object> held, String which) throws InterruptedException {
        for (int n = 0; n < 200 && held.get() != null; n++) {
            System.gc();
            Thread.sleep(n);
        }
        assertNull(held.get(), which);
    }

    private static WeakReference<Object> runAndClose(Guest guest, Engine engine, Source program) {
        Object token = new StringBuilder("held");
        try (Context context = open(guest, engine)) {
            context.eval(program);
            Value get = member(context, guest, "hold").execute(token);
            for (int n = 0; n < 2_000; n++) {
                member(context, guest, "run").execute(20);
                assertFalse(get.execute().isNull());
            }
        }
        return new WeakReference<>(token);
    }

    @ParameterizedTest
    @EnumSource
    void failedCallsLeaveNoTraceInTheDepthOfCalls(Guest guest) {
        try (Context context = guest.open()) {
            Value depth = guest.function(context, "", guest.either("n := 0  f := func(g) { n += 1  return 1 + g(g) }  try { f(f) } except e { return n }",
                    "local n = 0 local function f() n = n + 1 return 1 + f() end pcall(f) return n"));
            Value fail = guest.expression(context, "a", "a.missing.more");
            int before = depth.execute().asInt();
            for (int i = 0; i < 100; i++) {
                assertTrue(assertThrows(PolyglotException.class, () -> fail.execute(1)).isGuestException());
            }
            assertEquals(before, depth.execute().asInt());
        }
    }
}
