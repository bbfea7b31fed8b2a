package org.inplace.tck;

import static org.graalvm.polyglot.tck.TypeDescriptor.ANY;
import static org.graalvm.polyglot.tck.TypeDescriptor.ARRAY;
import static org.graalvm.polyglot.tck.TypeDescriptor.BOOLEAN;
import static org.graalvm.polyglot.tck.TypeDescriptor.EXECUTABLE;
import static org.graalvm.polyglot.tck.TypeDescriptor.HASH;
import static org.graalvm.polyglot.tck.TypeDescriptor.NULL;
import static org.graalvm.polyglot.tck.TypeDescriptor.NUMBER;
import static org.graalvm.polyglot.tck.TypeDescriptor.OBJECT;
import static org.graalvm.polyglot.tck.TypeDescriptor.STRING;
import static org.graalvm.polyglot.tck.TypeDescriptor.array;
import static org.graalvm.polyglot.tck.TypeDescriptor.intersection;
import static org.graalvm.polyglot.tck.TypeDescriptor.union;

import java.util.Collection;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.tck.InlineSnippet;
import org.graalvm.polyglot.tck.ResultVerifier;
import org.graalvm.polyglot.tck.TypeDescriptor;

/** Lua for the kit. */
public final class LuaSamples extends Samples {

    private static final TypeDescriptor TEXT = union(STRING, NUMBER);
    private static final TypeDescriptor INDEXABLE = union(OBJECT, ARRAY, HASH, STRING, NUMBER);
    private static final ResultVerifier NUMBERS = Expected.unless(Expected::anyIsBig);
    private static final ResultVerifier TEXTS = Expected.unless(all -> all.stream().allMatch(v -> v.isString() || v.isNumber()) && all.stream().anyMatch(v -> Expected.anyIsBig(List.of(v))));
    /** Values that are nothing to other languages but themselves. */
    private static final TypeDescriptor OTHER = intersection();
    /** Strings that spell numbers are as good as numbers for arithmetic. */
    private static final ResultVerifier NUMERALS = Expected.unless(all -> all.stream().allMatch(v -> v.isString() || v.isNumber()) && (!all.stream().allMatch(LuaSamples::isNumeral) || all.stream().anyMatch(v -> Expected.anyIsBig(List.of(v)))));

    public LuaSamples() {
        super("lua");
    }

    private static boolean isNumeral(Value value) {
        return value.isNumber() || value.asString().matches("\\s*[0-9.]+\\s*");
    }

    @Override
    String function(List<String> parameters, String body) {
        return "return function(" + String.join(", ", parameters) + ")\n" + body + "\nend";
    }

    @Override
    String returning(String expression) {
        return "  return " + expression;
    }

    @Override
    void values(Collector to) {
        TypeDescriptor record = intersection(OBJECT, HASH);
        to.value("nil", NULL).value("true", BOOLEAN).value("false", BOOLEAN);
        for (String number : List.of("-0", "42", "2^53 + 2", "2^64", "0.5", "1/0", "0/0")) {
            to.value(number, NUMBER);
        }
        to.value("'10'", STRING).value("'naïve 😀'", STRING).value("'\\0\\255'", STRING);
        to.value("{}", intersection(OBJECT, HASH, ARRAY)).value("{1, 2}", intersection(OBJECT, HASH, array(NUMBER)));
        to.value("{'a', 'b'}", intersection(OBJECT, HASH, array(STRING))).value("{name = 'x', n = 1}", record).value("{[1.5] = true, [true] = 2}", record);
        to.value("setmetatable({}, {__index = {inherited = 1}, __tostring = function() return 'shown' end})", intersection(OBJECT, HASH, ARRAY));
        to.value("setmetatable({x = 1}, {__call = function(self, ...) return ... end})", intersection(OBJECT, HASH, EXECUTABLE));
        to.value("function(...) return ... end", EXECUTABLE).value("print", EXECUTABLE);
        to.value("coroutine.wrap(function(x) while true do x = coroutine.yield(x) end end)", EXECUTABLE);
        to.value("coroutine.create(function() end)", OTHER).value("newproxy()", OTHER).value("io.stdout", OTHER);
    }

    @Override
    void expressions(Collector to) {
        for (String operator : List.of("+", "-", "*", "/", "%", "^")) {
            String text = "a " + operator + " b";
            to.expression(text, NUMBER, NUMBERS, NUMBER, NUMBER);
            to.expression(text, NUMBER, NUMERALS, STRING, STRING).expression(text, NUMBER, NUMERALS, STRING, NUMBER).expression(text, NUMBER, NUMERALS, NUMBER, STRING);
        }
        to.expression("-a", NUMBER, NUMBERS, NUMBER).expression("-a", NUMBER, NUMERALS, STRING);
        for (String operator : List.of("<", "<=", ">", ">=")) {
            String text = "a " + operator + " b";
            to.expression(text, BOOLEAN, NUMBERS, NUMBER, NUMBER).expression(text, BOOLEAN, STRING, STRING);
        }
        to.expression("a == b", BOOLEAN, ANY, ANY).expression("a ~= 1", BOOLEAN, ANY);
        to.expression("a and 1", ANY, ANY).expression("1 and a", ANY, ANY).expression("a or 1", ANY, ANY).expression("nil or a", ANY, ANY).expression("not a", BOOLEAN, ANY);
        to.expression("a .. b", STRING, TEXTS, TEXT, TEXT).expression("#a", NUMBER, union(STRING, ARRAY, HASH));
        ResultVerifier unlessNumber = run -> {
            if (!run.getParameters().get(0).isNumber()) {
                ResultVerifier.getDefaultResultVerifier().accept(run);
            }
        };
        to.expression("a[1]", ANY, unlessNumber, INDEXABLE).expression("a.name", ANY, unlessNumber, INDEXABLE);
        to.expression("(a)", ANY, ANY).expression("{a, n = a}", intersection(OBJECT, HASH), ANY);
        to.expression("function(...) return a, ... end", EXECUTABLE, ANY).expression("(function(...) return ... end)(a)", ANY, ANY);
        to.expression("type(a)", STRING, ANY).expression("tostring(a)", STRING, ANY).expression("select('#', a, nil)", NUMBER, ANY);
    }

    @Override
    void statements(Collector to) {
        to.body("  if a then return 'yes' elseif not a then return 'no' else return 'never' end", STRING, ANY);
        to.body("  while a do break end return a", ANY, ANY);
        to.body("  repeat local done = true until done return a", ANY, ANY);
        to.body("  local sum = 0 for i = 1, 3 do sum = sum + i end return sum", NUMBER);
        to.body("  local last for i = a, 1 do last = i break end return last or 0", NUMBER, NUMERALS, union(NUMBER, STRING));
        to.body("  local n = 0 for k, v in pairs({a, x = 1}) do n = n + 1 end return n", NUMBER, ANY);
        to.body("  local x, y = 1, a x, y = y, x return x", ANY, ANY);
        to.body("  local t = {} t[1] = a t.x = t[1] return t.x", ANY, ANY);
        to.body("  return pcall(function() a.sample = 1 end)", BOOLEAN, ANY);
        to.body("  do local a = 1 end return a", ANY, ANY);
        to.body("  local function f(n) if n == 0 then return a end return f(n - 1) end return f(3)", ANY, ANY);
        to.body("  return select(2, pcall(error, a))", ANY, ANY);
        to.body("  return (select(2, pcall(function() local x = a + 1 end)))", union(STRING, NULL), ANY);
        to.body("  error(a, 0)", ANY, Expected.unless(_ -> true), ANY);
        to.body("  local t = {} for i = 1, 5 do if i == 3 then break end t[#t + 1] = a end return #t", NUMBER, ANY);
        to.body("  return coroutine.wrap(function() coroutine.yield(a) end)()", ANY, ANY);
    }

    @Override
    void scripts(Collector to) {
        to.body("fibonacci", """
                  local function fib(n)
                    if n < 2 then
                      return n
                    end
                    return fib(n - 1) + fib(n - 2)
                  end
                  return fib(15)""", NUMBER, Expected.text("610"));
        to.body("classes", """
                  local Account = {}
                  Account.__index = Account
                  function Account.new(balance)
                    return setmetatable({balance = balance}, Account)
                  end
                  function Account:deposit(n)
                    self.balance = self.balance + n
                    return self
                  end
                  return Account.new(10):deposit(5):deposit(7).balance""", NUMBER, Expected.text("22"));
        to.body("coroutines", """
                  local out = {}
                  local co = coroutine.create(function(x)
                    for i = 1, 3 do
                      x = coroutine.yield(x * i)
                    end
                    return "end"
                  end)
                  local x = 2
                  repeat
                    local _, y = coroutine.resume(co, x)
                    out[#out + 1] = tostring(y)
                    x = y
                  until coroutine.status(co) == "dead"
                  return table.concat(out, " ")""", STRING, Expected.text("2 4 12 end"));
        to.body("varargs and closures", """
                  local function counter(...)
                    local n = select("#", ...)
                    return function() n = n + 1 return n end
                  end
                  local c = counter(1, nil, 3)
                  c()
                  return c()""", NUMBER, Expected.text("5"));
        to.body("goto", """
                  local n = 0
                  for i = 1, 10 do
                    if i % 2 == 0 then goto continue end
                    n = n + i
                    ::continue::
                  end
                  return n""", NUMBER, Expected.text("25"));
        to.body("arithmetic on nil", """
                  local t = {}
                  local function f()
                    return 1 + t.missing
                  end
                  f()""", ANY, Expected.error("arithmetic on nil:4: attempt to perform arithmetic on field 'missing' (a nil value)", "1 + t.missing"));
        to.body("call of nil", "  local t = {}\n  t.f.g()", ANY, Expected.error("call of nil:3: attempt to index field 'f' (a nil value)", "t.f.g"));
        to.body("error in a for", "  for i = 1, {} do\n  end", ANY, Expected.error("error in a for:2: 'for' limit must be a number", "for i = 1, {} do\n  end"));
        to.body("thrown", "  error({code = 1})", ANY, Expected.error("(error object is not a string)", "error({code = 1})"));
        to.body("bad argument", "  return string.rep()", ANY, Expected.error("bad argument:2: bad argument #1 to 'rep' (string expected, got no value)", "string.rep()"));
    }

    @Override
    List<String> wrongTexts() {
        return List.of("return (", "x = = 1", "if x then", "local function", "for i = 1 do end", "return 'open", "break", "goto nowhere", "x = 1 1", "a.b:c = 1", "return 1e", "--[[ open", "local t = {1, 2", "]]");
    }

    @Override
    Collection<InlineSnippet> inside(Context context) {
        String text = function(List.of(), """
                  local n = 3
                  local name = "x"
                  local function twice(x)
                    local y = x * 2
                    return y
                  end
                  n = twice(n)
                  return n""");
        Value main = context.eval(source("inline", text));
        return List.of(
                inside(main, "n", 9, "6"),
                inside(main, "n + #name", 9, "7"),
                inside(main, "x", 5, "3"),
                inside(main, "local z = x * 2 return z - y", 6, "0"),
                inside(main, "#string.upper(name)", 9, "1"));
    }
}
