package org.inplace.tck;

import static org.graalvm.polyglot.tck.TypeDescriptor.ANY;
import static org.graalvm.polyglot.tck.TypeDescriptor.ARRAY;
import static org.graalvm.polyglot.tck.TypeDescriptor.BOOLEAN;
import static org.graalvm.polyglot.tck.TypeDescriptor.EXECUTABLE;
import static org.graalvm.polyglot.tck.TypeDescriptor.HASH;
import static org.graalvm.polyglot.tck.TypeDescriptor.ITERABLE;
import static org.graalvm.polyglot.tck.TypeDescriptor.ITERATOR;
import static org.graalvm.polyglot.tck.TypeDescriptor.META_OBJECT;
import static org.graalvm.polyglot.tck.TypeDescriptor.NULL;
import static org.graalvm.polyglot.tck.TypeDescriptor.NUMBER;
import static org.graalvm.polyglot.tck.TypeDescriptor.OBJECT;
import static org.graalvm.polyglot.tck.TypeDescriptor.STRING;
import static org.graalvm.polyglot.tck.TypeDescriptor.array;
import static org.graalvm.polyglot.tck.TypeDescriptor.executable;
import static org.graalvm.polyglot.tck.TypeDescriptor.intersection;
import static org.graalvm.polyglot.tck.TypeDescriptor.union;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.tck.InlineSnippet;
import org.graalvm.polyglot.tck.ResultVerifier;
import org.graalvm.polyglot.tck.TypeDescriptor;

/** Ruff for the kit. */
public final class RuffSamples extends Samples {

    private static final TypeDescriptor DICT = intersection(OBJECT, HASH);
    private static final Pattern TAGGED = Pattern.compile("Ok\\(|Err\\(|None|Shape::");
    private static final TypeDescriptor NO_PARAMETERS = executable(ANY, false);
    private static final TypeDescriptor ONE_PARAMETER = executable(ANY, false, ANY);
    private static final ResultVerifier OVERFLOW = run -> {
        boolean big = Expected.anyIsBig(run.getParameters());
        (big ? Expected.unless(Expected::anyIsBig) : Expected.orError("Integer overflow: ")).accept(run);
    };
    private static final ResultVerifier NO_ZERO = Expected.unless(all -> all.get(0).isNumber() && (all.get(1).fitsInDouble() && all.get(1).asDouble() == 0 || Expected.anyIsBig(all)));

    public RuffSamples() {
        super("ruff");
    }

    /** Tagged values are arrays for others, but not for Ruff. */
    private static boolean isTagged(List<? extends Value> all) {
        return TAGGED.matcher(all.get(0).toString()).lookingAt();
    }

    @Override
    String function(List<String> parameters, String body) {
        return "(func(" + String.join(", ", parameters) + ") {\n" + body + "\n})";
    }

    @Override
    String returning(String expression) {
        return "  return " + expression;
    }

    @Override
    void values(Collector to) {
        to.value("null", NULL).value("true", BOOLEAN).value("false", BOOLEAN);
        for (String number : List.of("42", "9223372036854775807", "0.0", "-0.0", "0.5", "1000000000000000000000.0")) {
            to.value(number, NUMBER);
        }
        to.value("\"naïve 😀\"", STRING);
        to.value("[]", ARRAY).value("[1, 2, 3]", array(NUMBER)).value("[0.5, 1]", array(NUMBER)).value("[true, false]", array(BOOLEAN));
        to.value("[1, \"a\"]", array(union(NUMBER, STRING))).value("[[1], [2]]", array(array(NUMBER)));
        to.value("{}", DICT).value("{\"name\": 1}", DICT).value("{1: 2}", DICT);
        to.value("func() { return 1 }", NO_PARAMETERS).value("func(x) { return x }", ONE_PARAMETER).value("print", EXECUTABLE).value("len", ONE_PARAMETER);
        to.value("Ok(1)", array(NUMBER)).value("Err(\"e\")", array(STRING)).value("None", ARRAY).value("Shape::Rect(1, 2)", array(NUMBER));
        to.value("struct", "  struct P { name: string, n: int\n    func double(self) { return self.n * 2 } }\n  return P { name: \"p\", n: 1 }", OBJECT);
        to.value("definition", "  struct P { name: string }\n  return P", META_OBJECT);
        to.value("generator", "  func* g() { yield 1  yield 2 }\n  return g()", ITERATOR);
        to.value("set", "  return Set([1, 2])", ITERABLE);
        to.value("error", "  try { throw(\"x\") } except e { return e }", OBJECT);
    }

    @Override
    void expressions(Collector to) {
        for (String operator : List.of("+", "-", "*")) {
            to.expression("a " + operator + " b", NUMBER, OVERFLOW, NUMBER, NUMBER);
        }
        to.expression("a + b", STRING, STRING, STRING);
        to.expression("a / b", NUMBER, NO_ZERO, NUMBER, NUMBER).expression("a % b", NUMBER, NO_ZERO, NUMBER, NUMBER);
        for (String operator : List.of("<", "<=", ">", ">=")) {
            String text = "a " + operator + " b";
            to.expression(text, BOOLEAN, Expected.unless(Expected::anyIsBig), NUMBER, NUMBER).expression(text, BOOLEAN, STRING, STRING);
        }
        to.expression("a == b", BOOLEAN, ANY, ANY).expression("a != 1", BOOLEAN, ANY);
        to.expression("a && true", BOOLEAN, ANY).expression("a || false", BOOLEAN, ANY).expression("!a", BOOLEAN, BOOLEAN);
        to.expression("-a", NUMBER, Expected.unless(all -> all.get(0).fitsInLong() && all.get(0).asLong() == Long.MIN_VALUE || Expected.anyIsBig(all)), NUMBER);
        to.expression("a ?? 1", ANY, ANY).expression("a?.name", ANY, Expected.orError("Cannot access field or method 'name'"), ANY);
        to.expression("a |> func(x) { return [x] }", ARRAY, ANY);
        to.expression("len(a)", NUMBER, Expected.unless(RuffSamples::isTagged), union(STRING, ARRAY, HASH));
        to.expression("[1, ...[a]]", ARRAY, ANY).expression("{\"a\": 1, ...{\"b\": a}}", DICT, ANY).expression("Ok(a)?", ANY, ANY);
        to.expression("\"${a}\"", STRING, ANY).expression("to_string(a)", STRING, ANY).expression("type(a)", STRING, ANY);
        to.expression("func() { return a }", NO_PARAMETERS, ANY).expression("(func(x) { return x })(a)", ANY, ANY);
    }

    @Override
    void statements(Collector to) {
        to.body("  if a { return \"yes\" } else if true { return \"no\" } else { return \"never\" }", STRING, ANY);
        to.body("  while a { break }\n  return a", ANY, ANY).body("  loop { return a }", ANY, ANY);
        to.body("  for x in a { return 1 }\n  return 0", NUMBER, Expected.unless(all -> isTagged(all) || Expected.anyIsBig(all)), union(ARRAY, HASH, STRING, ITERABLE, ITERATOR, NUMBER));
        to.body("  x := 1\n  x = a\n  return x", ANY, ANY).body("  let x = a\n  return x", ANY, ANY);
        to.body("  [x, y] := [1, a]\n  return y", ANY, ANY).body("  xs := [0]\n  xs[0] = a\n  return xs[0]", ANY, ANY);
        to.body("  d := {}\n  d[\"x\"] = a\n  d.y = d.x\n  return d.y", ANY, ANY);
        to.body("  match a { case 1: { return \"one\" } case null: { return \"null\" } case \"TEST\": { return \"text\" } default: { return \"other\" } }", STRING, ANY);
        to.body("  try { throw(a) } except e { return e.message }", STRING, ANY);
        to.body("  func f(n) { if n == 0 { return a }  return f(n - 1) }\n  return f(3)", ANY, ANY);
        to.body("  xs := [1]\n  for x in 3 { xs = push(xs, x) }\n  return xs", array(NUMBER));
        to.body("  func* g() { yield a }\n  for x in g() { return x }", ANY, ANY);
    }

    @Override
    void scripts(Collector to) {
        to.body("fibonacci", """
                  func fib(n) {
                    if n < 2 {
                      return n
                    }
                    return fib(n - 1) + fib(n - 2)
                  }
                  return fib(15)""", NUMBER, Expected.text("610"));
        to.body("values", """
                  xs := [[1, 2], [3]]
                  ys := xs
                  xs[0][1] += 10
                  for x in xs {
                    ys = push(ys, len(x))
                  }
                  return "${xs} ${ys}\"""", STRING, Expected.text("[[1, 12], [3]] [[1, 2], [3], 2, 1]"));
        to.body("structs", """
                  struct Vector {
                    x: int,
                    y: int
                    func op_add(self, other) {
                      return Vector { x: self.x + other.x, y: self.y + other.y }
                    }
                  }
                  v := Vector { x: 1, y: 2 } + Vector { x: 3, y: 4 }
                  return v""", OBJECT, Expected.text("Vector { x: 4, y: 6 }"));
        to.body("results", """
                  func parse(s) {
                    if s == "" {
                      return Err("empty")
                    }
                    return Ok(len(s))
                  }
                  func both(a, b) {
                    x := parse(a)?
                    return Ok(x + parse(b)?)
                  }
                  return "${both("ab", "c")} ${both("", "c")}\"""", STRING, Expected.text("Ok(3) Err(empty)"));
        to.body("generators", """
                  func* squares(n) {
                    i := 0
                    while i < n {
                      yield i * i
                      i += 1
                    }
                  }
                  sum := 0
                  for s in squares(5) {
                    sum += s
                  }
                  return sum""", NUMBER, Expected.text("30"));
        to.body("division", "  x := 0\n  return 1 / x", ANY, Expected.error("Division by zero", "1 / x"));
        to.body("index", "  xs := [1]\n  xs[5] = 2", ANY, Expected.error("Index out of bounds: 5", "xs[5] = 2"));
        to.body("undefined", "  return 1 + missing", ANY, Expected.error("Undefined variable: missing", "missing"));
        to.body("thrown", "  throw(\"thrown\")", ANY, Expected.error("thrown", "throw(\"thrown\")"));
        to.body("arity", "  f := func(x) { return x }\n  return f(1, 2)", ANY, Expected.error("<lambda> expects 1 arguments, got 2", "f(1, 2)"));
    }

    @Override
    List<String> wrongTexts() {
        return List.of("x := (", "x = = 1", "if true {", "func", "for in xs { }", "s := \"open", "break", "x := 1 2 )", "match { }", "/* open", "xs := [1, 2", "}", "x := 99999999999999999999", "let 1 = 2");
    }

    @Override
    Collection<InlineSnippet> inside(Context context) {
        String text = function(List.of(), """
                  n := 3
                  name := "x"
                  func twice(x) {
                    y := x * 2
                    return y
                  }
                  n = twice(n)
                  return n""");
        Value main = context.eval(source("inline", text));
        return List.of(
                inside(main, "n", 9, "6"),
                inside(main, "n + len(name)", 9, "7"),
                inside(main, "x", 5, "3"),
                inside(main, "z := x * 2  z - y", 6, "0"),
                inside(main, "len(to_upper(name))", 9, "1"));
    }
}
