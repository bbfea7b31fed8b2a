package org.inplace.jit;

import java.util.function.LongFunction;

/** Hot programs of the kinds that users write. Each defines {@code run(n)}, whose work grows with n. */
enum Shape {
    INT_LOOP(true, n -> sum(n, i -> i * 3 % 7), """
            func run(n) {
                s := 0
                i := 0
                while i < n { s += i * 3 % 7  i += 1 }
                return s
            }
            """),
    FLOAT_LOOP(true, n -> sumOfDoubles(n, i -> i / 3.0), """
            func run(n) {
                s := 0.0
                i := 0
                while i < n { s += i / 3.0  i += 1 }
                return s
            }
            """),
    NESTED_LOOPS(true, n -> sum(n, i -> 10 * i + 45), """
            func run(n) {
                s := 0
                for i in n {
                    for j in 10 { s += i + j }
                }
                return s
            }
            """),
    BREAK_AND_CONTINUE(true, n -> sum(n, i -> i % 3 == 0 ? 0 : i), """
            func run(n) {
                s := 0
                i := -1
                loop {
                    i += 1
                    if i >= n { break }
                    if i % 3 == 0 { continue }
                    s += i
                }
                return s
            }
            """),
    MIXED_COMPARISONS(true, n -> sum(n, i -> i < n / 2.0 ? 1 : 2), """
            func run(n) {
                s := 0
                middle := n / 2.0
                i := 0
                while i < n * 1.0 {
                    if i < middle { s += 1 } else { if middle <= i { s += 2 } }
                    i += 1
                }
                return s
            }
            """),
    ARRAY_SUM(true, n -> sum(n, i -> i % 100), """
            func run(n) {
                xs := []
                for i in 100 { xs = push(xs, i) }
                s := 0
                for i in n { s += xs[i % 100] }
                return s
            }
            """),
    ARRAY_WRITE(true, n -> n - 1, """
            func run(n) {
                xs := [0, 0, 0, 0, 0, 0, 0, 0]
                for i in n { xs[i % 8] = i }
                return xs[(n - 1) % 8]
            }
            """),
    ARRAY_UPDATE(true, n -> sum(n, i -> i % 8 == 3 ? i : 0), """
            func run(n) {
                xs := [0, 0, 0, 0, 0, 0, 0, 0]
                for i in n { xs[i % 8] += i }
                return xs[3]
            }
            """),
    FLOAT_ARRAY_UPDATE(true, n -> sumOfDoubles(n, i -> i % 4 == 3 ? 0.5 : 0), """
            func run(n) {
                xs := [0.0, 0.0, 0.0, 0.0]
                for i in n { xs[i % 4] += 0.5 }
                return xs[3]
            }
            """),
    NESTED_ARRAYS(true, n -> sum(n, i -> i % 3 == 1 && i % 4 == 2 ? i : 0), """
            func run(n) {
                grid := [[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]]
                for i in n { grid[i % 3][i % 4] += i }
                return grid[1][2]
            }
            """),
    NESTED_PATH(true, n -> sum(n, i -> i % 2), """
            struct Row { id: int, cells: array }
            func run(n) {
                rows := [Row { id: 0, cells: [0, 0] }, Row { id: 1, cells: [0, 0] }]
                for i in n { rows[i % 2].cells[1] += i % 2 }
                return rows[1].cells[1]
            }
            """),
    READING_HELPER(true, n -> sum(n, i -> 1), """
            func at(xs, i) { return xs[i % 4] }
            func run(n) {
                xs := [0, 0, 0, 0]
                for i in n { xs[2] = at(xs, 2) + 1 }
                return xs[2]
            }
            """),
    STRUCT_INT_FIELDS(true, n -> sum(n, i -> 2 * i + 1), """
            struct P { x: int, y: int }
            func run(n) {
                p := P { x: 0, y: 0 }
                for i in n {
                    p.x += i
                    p.y = p.y + i + 1
                }
                return p.x + p.y
            }
            """),
    STRUCT_FLOAT_FIELDS(true, n -> sumOfDoubles(n, i -> 0.75), """
            struct P { x: float, y: float }
            func run(n) {
                p := P { x: 0.0, y: 0.0 }
                for i in n {
                    p.x += 0.5
                    p.y = p.y + 0.25
                }
                return p.x + p.y
            }
            """),
    DICT_INT_KEYS(true, n -> sum(n, i -> i % 8 == 3 ? i : 0), """
            func run(n) {
                d := {0: 0, 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0}
                for i in n { d[i % 8] += i }
                return d[3]
            }
            """),
    DICT_STRING_KEYS(true, n -> sum(n, i -> i % 3 == 1 ? i : 0), """
            func run(n) {
                names := ["red", "green", "blue"]
                d := {"red": 0, "green": 0, "blue": 0}
                for i in n { d[names[i % 3]] += i }
                return d["green"] + d.red - d["red"]
            }
            """),
    GLOBAL_FUNCTIONS(true, n -> sum(n, i -> 2 * i + 1), """
            func double(x) { return x + x }
            func step(x) { return double(x) + 1 }
            func run(n) {
                s := 0
                for i in n { s += step(i) }
                return s
            }
            """),
    RECURSION(false, n -> n * fibonacci(6), """
            func run(n) { s := 0  for i in n { s += fib(6) }  return s }
            func fib(n) { if n < 2 { return n }  return fib(n - 1) + fib(n - 2) }
            """),
    CLOSURE_COUNTER(true, n -> n, """
            func counter() {
                count := 0
                return func() { count += 1  return count }
            }
            func run(n) {
                next := counter()
                last := 0
                for i in n { last = next() }
                return last
            }
            """),
    GLOBAL_VARIABLES(false, n -> n * 2, """
            total := 0
            factor := 2
            func run(n) {
                total = 0
                for i in n { total += factor }
                return total
            }
            """),
    STRING_APPEND(false, n -> n * 2, """
            func run(n) {
                s := ""
                for i in n { s += "ab" }
                return len(s)
            }
            """),
    PUSH_IN_PLACE(false, n -> n * 2 - 1, """
            func run(n) {
                xs := []
                for i in n { xs = push(xs, i) }
                return xs[n - 1] + len(xs)
            }
            """),
    POP_IN_PLACE(true, n -> sum(n, i -> 4 + i % 2), """
            func run(n) {
                xs := [1, 2, 3, 4]
                s := 0
                x := 0
                for i in n {
                    [xs, x] = pop(xs)
                    s += x + i % 2
                    xs = push(xs, x)
                }
                return s
            }
            """),
    REDUCE(true, n -> sum(n / 100, i -> 4950 * (i % 3)), """
            func run(n) {
                xs := range(100)
                s := 0
                for round in n / 100 {
                    k := round % 3
                    s += reduce(xs, 0, func(a, x) { return a + x * k })
                }
                return s
            }
            """),
    ANY_AND_ALL(true, n -> sum(n / 100, i -> 3), """
            func run(n) {
                xs := range(100)
                s := 0
                for round in n / 100 {
                    if any(xs, func(x) { return x == 99 }) { s += 1 }
                    if all(xs, func(x) { return x < 100 }) { s += 2 }
                }
                return s
            }
            """),
    MAP_AND_FILTER(false, n -> sum(n / 10, i -> 1 + 3 + 5 + 7 + 9), """
            func run(n) {
                xs := range(10)
                s := 0
                for round in n / 10 {
                    for x in filter(map(xs, func(x) { return x + 1 }), func(x) { return x % 2 == 1 }) { s += x }
                }
                return s
            }
            """),
    PARALLEL_MAP(false, n -> sum(n / 100, i -> 4950 + 198), """
            func run(n) {
                xs := range(100)
                s := 0
                for round in n / 100 {
                    await par_each(xs, func(x) { s += x })
                    s += (await parallel_map(xs, func(x) { return x * 2 }))[99]
                }
                return s
            }
            """),
    FOR_OVER_ARRAY(true, n -> sum(n, i -> 10), """
            func run(n) {
                xs := [1, 2, 3, 4]
                s := 0
                for i in n {
                    for x in xs { s += x }
                }
                return s
            }
            """),
    FOR_OVER_DICT(true, n -> sum(n, i -> 6), """
            func run(n) {
                d := {"a": 1, "b": 2, "c": 3}
                s := 0
                for i in n {
                    for k in d { s += d[k] }
                }
                return s
            }
            """),
    MATCH_LITERALS(true, n -> sum(n, i -> i % 4 == 0 ? 5 : i % 4 == 1 ? 7 : 1), """
            func run(n) {
                s := 0
                for i in n {
                    match i % 4 {
                        case 0: { s += 5 }
                        case 1: { s += 7 }
                        default: { s += 1 }
                    }
                }
                return s
            }
            """),
    MATCH_RESULTS(false, n -> sum(n, i -> i % 2 == 0 ? i : 1), """
            func half(i) { if i % 2 == 0 { return Ok(i) }  return Err("odd") }
            func run(n) {
                s := 0
                for i in n {
                    match half(i) {
                        case Ok(v): { s += v }
                        case Err(e): { s += 1 }
                    }
                }
                return s
            }
            """),
    TRY_IN_LOOP(false, n -> sum(n, i -> i % 10 == 0 ? 100 : 1), """
            func check(i) { if i % 10 == 0 { throw("tenth") }  return 1 }
            func run(n) {
                s := 0
                for i in n {
                    try { s += check(i) } except e { s += 100 }
                }
                return s
            }
            """),
    METHODS(false, n -> sum(n, i -> i + 1), """
            struct Account { balance: int, count: int
                func add(self, x) { self.balance += x  self.count += 1  return self }
                func total() { return balance + count }
            }
            func run(n) {
                a := Account { balance: 0, count: 0 }
                for i in n { a = a.add(i) }
                return a.total()
            }
            """),
    OPERATOR_METHODS(false, n -> sum(n, i -> 3), """
            struct V { x: int, y: int
                func op_add(self, o) { return V { x: self.x + o.x, y: self.y + o.y } }
            }
            func run(n) {
                v := V { x: 0, y: 0 }
                one := V { x: 1, y: 2 }
                for i in n { v = v + one }
                return v.x + v.y
            }
            """),
    MATHEMATICS(true, n -> sumOfDoubles(n, i -> Math.sqrt(i) + Math.floor(i / 3.0) + Math.min(i, 7.5) + Math.sin(i) + Math.pow(i, 0.5)), """
            func run(n) {
                s := 0.0
                for i in n { s += sqrt(i) + floor(i / 3.0) + min(i, 7.5) + sin(i) + pow(i, 0.5) }
                return s
            }
            """),
    BITS(true, n -> sum(n, i -> (i << 3 ^ i >> 2) & 1023), """
            func run(n) {
                s := 0
                for i in n { s += bit_and(bit_xor(bit_shl(i, 3), bit_shr(i, 2)), 1023) }
                return s
            }
            """),
    SWAP(true, n -> n % 2 == 0 ? 1L : 2L, """
            func run(n) {
                a := 1
                b := 2
                for i in n { [a, b] = [b, a] }
                return a
            }
            """);

    /** Whether the work must not allocate. */
    final boolean allocatesNothing;
    final LongFunction<Object> expected;
    final String program;

    Shape(boolean allocatesNothing, LongFunction<Object> expected, String program) {
        this.allocatesNothing = allocatesNothing;
        this.expected = expected;
        this.program = program;
    }

    private interface LongTerm {
        long at(long i);
    }

    private interface DoubleTerm {
        double at(long i);
    }

    private static long sum(long n, LongTerm term) {
        long sum = 0;
        for (long i = 0; i < n; i++) {
            sum += term.at(i);
        }
        return sum;
    }

    private static double sumOfDoubles(long n, DoubleTerm term) {
        double sum = 0;
        for (long i = 0; i < n; i++) {
            sum += term.at(i);
        }
        return sum;
    }

    private static long fibonacci(long n) {
        return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
    }
}
