package org.inplace.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.PolyglotException.StackFrame;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Functions, objects, classes and errors cross the border between Java and the languages, both ways. */
class HostFunctionsTest {

    /** What programs are given to use. */
    public static final class Robot {
        public int steps;
        private final List<String> log = new ArrayList<>();

        public int walk(int more) {
            steps += more;
            log.add("walk " + more);
            return steps;
        }

        public void fail(String message) throws IOException {
            throw new IOException(message);
        }

        public String secret() {
            return "secret";
        }
    }

    /** What embedders allow where they do not trust. */
    public static final class Careful {
        @HostAccess.Export
        public int allowed() {
            return 1;
        }

        public int refused() {
            return 2;
        }
    }

    // ------------------------------------------------------------------ functions

    @ParameterizedTest
    @EnumSource
    void javaFunctionsAreCalled(Guest guest) {
        try (Context context = guest.open()) {
            Value call = guest.expression(context, "f, a, b", "f(a, b)");
            BiFunction<Long, Long, Long> plus = Long::sum;
            IntBinaryOperator times = (a, b) -> a * b;
            ProxyExecutable count = arguments -> arguments.length;
            assertEquals(5, call.execute(plus, 2, 3).asInt());
            assertEquals(6, call.execute(times, 2, 3).asInt());
            assertEquals(2, call.execute(count, 2, 3).asInt());
            Supplier<Object> nothing = () -> null;
            assertTrue(guest.expression(context, "f", "f()").execute(nothing).isNull());
        }
    }

    @ParameterizedTest
    @EnumSource
    void functionsOfTheLanguageAreJavaFunctions(Guest guest) throws Exception {
        try (Context context = guest.open()) {
            Value add = guest.expression(context, "a, b", "a + b");
            assertEquals(7, add.as(IntBinaryOperator.class).applyAsInt(3, 4));
            @SuppressWarnings("unchecked")
            Predicate<Object> positive = guest.expression(context, "a", "a > 0").as(Predicate.class);
            assertEquals(List.of(1, 2), Stream.of(-1, 1, 0, 2).filter(positive).toList());
            assertEquals("done", guest.expression(context, "", "\"done\"").as(Callable.class).call());
            List<Runnable> kept = new ArrayList<>();
            Value keep = context.asValue((ProxyExecutable) arguments -> kept.add(arguments[0].as(Runnable.class)));
            List<Integer> seen = new ArrayList<>();
            ProxyExecutable note = arguments -> seen.add(arguments[0].asInt());
            guest.function(context, "keep, note", guest.either("n := 0  keep(func() { n += 1  note(n) })  return null", "local n = 0 keep(function() n = n + 1 note(n) end)")).execute(keep, note);
            kept.getFirst().run();
            kept.getFirst().run();
            assertEquals(List.of(1, 2), seen);
        }
    }

    @ParameterizedTest
    @EnumSource
    void functionsComeBackAsThemselves(Guest guest) {
        try (Context context = guest.open()) {
            Value function = guest.expression(context, "", "1");
            Value same = guest.expression(context, "a, b", "a == b");
            assertTrue(same.execute(function, function).asBoolean());
            Function<Object, Object> identity = x -> x;
            Value through = guest.expression(context, "f, x", "f(x)").execute(identity, function);
            assertTrue(same.execute(function, through).asBoolean());
            assertEquals(function, through);
        }
    }

    // ------------------------------------------------------------------ objects and classes

    @ParameterizedTest
    @EnumSource
    void objectsOfJava(Guest guest) {
        try (Context context = guest.open()) {
            Robot robot = new Robot();
            Value walk = guest.expression(context, "r", guest.either("r.walk(2) + r.walk(3)", "r:walk(2) + r:walk(3)"));
            assertEquals(7, walk.execute(robot).asInt());
            assertEquals(5, guest.expression(context, "r", "r.steps").execute(robot).asInt());
            guest.function(context, "r", "r.steps = 9 return r").execute(robot);
            assertEquals(9, robot.steps);
            assertSame(robot, guest.expression(context, "r", guest.either("[r]", "{r}")).execute(robot).getArrayElement(0).asHostObject());
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsAllowed(Guest guest) {
        try (Context context = Context.newBuilder(guest.id()).allowHostAccess(HostAccess.EXPLICIT).build()) {
            Value allowed = guest.expression(context, "o", guest.either("o.allowed()", "o:allowed()"));
            Value refused = guest.expression(context, "o", guest.either("o.refused()", "o:refused()"));
            Value classes = guest.expression(context, "o", guest.either("o.getClass()", "o:getClass()"));
            assertEquals(1, allowed.execute(new Careful()).asInt());
            for (Value wrong : List.of(refused, classes)) {
                PolyglotException e = assertThrows(PolyglotException.class, () -> wrong.execute(new Careful()));
                assertTrue(e.isGuestException() && !e.isInternalError(), e::toString);
            }
        }
        try (Context context = Context.create(guest.id())) {
            Value steps = guest.function(context, "o", guest.either("try { return o.steps } except e { return null }", "return select(2, pcall(function() return o.steps end)) == 5"));
            Robot robot = new Robot();
            robot.steps = 5;
            assertTrue(steps.execute(robot).isNull() || !steps.execute(robot).asBoolean());
        }
    }

    @Test
    void classesOfJavaInLua() {
        String program = "local polyglot = require 'polyglot' local List = polyglot.java('java.util.ArrayList') local l = List() l:add('x') l:add(2) return l";
        try (Context context = Context.newBuilder("lua").allowAllAccess(true).build()) {
            assertEquals(List.of("x", 2L).toString(), context.eval("lua", program).asHostObject().toString());
            assertEquals(3, context.eval("lua", "return require 'polyglot'.java('java.lang.Math').max(3, 2)").asInt());
            assertEquals("no Java class 'no.Such'", message(context, "require 'polyglot'.java('no.Such')"));
        }
        try (Context context = Context.create("lua")) {
            assertEquals("Java classes are not accessible here", message(context, "require 'polyglot'.java('java.lang.System')"));
        }
        try (Context context = Context.newBuilder("lua").allowHostAccess(HostAccess.ALL).allowHostClassLookup(name -> name.startsWith("java.util.")).build()) {
            assertTrue(context.eval("lua", program).isHostObject());
            assertEquals("no Java class 'java.lang.System'", message(context, "require 'polyglot'.java('java.lang.System')"));
        }
    }

    private static String message(Context context, String program) {
        return context.eval("lua", "local _, e = pcall(function() " + program + " end) return (e:gsub('^.-:%d+: ', ''))").asString();
    }

    // ------------------------------------------------------------------ errors

    @ParameterizedTest
    @EnumSource
    void programsCatchErrorsOfJava(Guest guest) {
        try (Context context = guest.open()) {
            Value caught = guest.function(context, "r", guest.either("try { r.fail(\"broken\") } except e { return e.message }", "local _, e = pcall(r.fail, 'broken') return e"));
            assertEquals("broken", caught.execute(new Robot()).asString());
            Value nothing = guest.function(context, "f", guest.either("try { f() } except e { return e.message }", "local _, e = pcall(f) return e"));
            Runnable withoutMessage = () -> {
                throw new UnsupportedOperationException();
            };
            assertEquals("java.lang.UnsupportedOperationException", nothing.execute(withoutMessage).asString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void errorsOfJavaGoThroughPrograms(Guest guest) {
        try (Context context = guest.open()) {
            Value call = guest.expression(context, "r", guest.either("r.fail(\"broken\")", "r:fail('broken')"));
            PolyglotException e = assertThrows(PolyglotException.class, () -> call.execute(new Robot()));
            assertTrue(e.isHostException());
            assertEquals(IOException.class, e.asHostException().getClass());
            assertEquals("broken", e.asHostException().getMessage());
        }
    }

    @ParameterizedTest
    @EnumSource
    void errorsOfProgramsHaveTheirStackInJava(Guest guest) {
        try (Context context = guest.open()) {
            context.eval(guest.source("deep", guest.either("""
                    func inner(x) {
                        return x.y.z
                    }
                    func outer(f) {
                        return f(inner)
                    }
                    """, """
                    function inner(x)
                        return x.y.z
                    end
                    function outer(f)
                        return (f(inner))
                    end
                    """)));
            Function<Object, Object> through = f -> context.asValue(f).execute(1);
            Value outer = context.getBindings(guest.id()).getMember("outer");
            PolyglotException e = assertThrows(PolyglotException.class, () -> outer.execute(through));
            assertTrue(e.isGuestException() && !e.isHostException() && !e.isInternalError());
            assertEquals(guest.either("Cannot access field or method 'y' on non-struct value", "deep:2: attempt to index local 'x' (a number value)"), e.getMessage());
            assertEquals("deep:2", e.getSourceLocation().getSource().getName() + ":" + e.getSourceLocation().getStartLine());
            List<StackFrame> frames = new ArrayList<>();
            e.getPolyglotStackTrace().forEach(frames::add);
            List<String> places = frames.stream().filter(StackFrame::isGuestFrame).map(f -> f.getRootName() + ":" + f.getSourceLocation().getStartLine()).toList();
            assertEquals(List.of("inner:2", "outer:5"), places);
            assertTrue(frames.stream().anyMatch(StackFrame::isHostFrame));
        }
    }

    @ParameterizedTest
    @EnumSource
    void errorsOfProgramsPassThroughJavaAndAreCaught(Guest guest) {
        try (Context context = guest.open()) {
            Value throwing = guest.function(context, "", guest.either("throw(\"mine\")", "error('mine', 0)"));
            Runnable calling = throwing::executeVoid;
            Value caught = guest.function(context, "f", guest.either("try { f() } except e { return e.message }", "local _, e = pcall(f) return e"));
            assertEquals("mine", caught.execute(calling).asString());
        }
    }

    @Test
    void valuesThatLuaThrowsAreTheSameWhenCaughtBehindJava() {
        try (Context context = Guest.LUA.open()) {
            Value run = context.eval("lua", "return function(through) local t = {} local _, e = pcall(through, function() error(t) end) return e == t end");
            ProxyExecutable through = arguments -> arguments[0].execute();
            assertTrue(run.execute(through).asBoolean());
        }
    }

    @ParameterizedTest
    @EnumSource
    void programsThatAreWrong(Guest guest) {
        try (Context context = guest.open()) {
            PolyglotException e = assertThrows(PolyglotException.class, () -> context.eval(guest.source("wrong", guest.either("x := 1\nif {", "x = 1\nif then"))));
            assertTrue(e.isSyntaxError() && e.isGuestException());
            assertFalse(e.isInternalError());
            assertEquals(2, e.getSourceLocation().getStartLine());
        }
    }

    // ------------------------------------------------------------------ globals

    @Test
    void globalsOfLuaAreReadAndWrittenByJava() {
        try (Context context = Guest.LUA.open()) {
            Value globals = context.getBindings("lua");
            globals.putMember("given", 20);
            globals.putMember("list", List.of(1, 2));
            context.eval("lua", "result = given + #list function f(x) return x, 2 end");
            assertEquals(22, globals.getMember("result").asInt());
            assertEquals(5, globals.getMember("f").execute(5).asInt());
            assertEquals(6, globals.invokeMember("f", 6).asInt());
            assertTrue(globals.hasMember("print") && globals.getMemberKeys().containsAll(List.of("string", "given", "f", "_G")));
            assertFalse(globals.hasMember("nobody"));
            assertNull(globals.getMember("nobody"));
            assertTrue(globals.removeMember("given"));
            assertTrue(context.eval("lua", "return given").isNull());
            globals.putMember("list", null);
            assertFalse(globals.hasMember("list"));
        }
    }

    @Test
    void globalsOfLuaGoByMetamethods() {
        try (Context context = Guest.LUA.open()) {
            context.eval("lua", "written = {} setmetatable(_G, {__index = function(_, name) if name == 'made' then return 1 end error('undefined ' .. name) end, "
                    + "__newindex = function(t, name, value) rawset(t, name, value) written[#written + 1] = name end})");
            Value globals = context.getBindings("lua");
            assertEquals(1, globals.getMember("made").asInt());
            assertFalse(globals.hasMember("nobody"));
            globals.putMember("fresh", "x");
            assertEquals("fresh", globals.getMember("written").getArrayElement(0).asString());
        }
    }

    @Test
    void globalsOfRuffShowWhatProgramsDeclared() {
        try (Context context = Guest.RUFF.open()) {
            context.eval("ruff", "n := 1  func next() { n += 1  return n }");
            Value globals = context.getBindings("ruff");
            assertEquals(2, globals.invokeMember("next").asInt());
            assertEquals(2, globals.getMember("n").asInt());
            assertEquals("n next", globals.getMemberKeys().stream().sorted().collect(Collectors.joining(" ")));
            assertThrows(UnsupportedOperationException.class, () -> globals.putMember("n", 5));
        }
    }
}
