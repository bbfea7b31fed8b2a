package org.inplace.property;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/**
 * The model itself is right: programs whose output was worked out by hand from the specification. Each is also printed and
 * read again, so that what {@link Printer} writes means what the tree says.
 */
class ModelTest {

    private static void prints(String expected, String program) {
        Tree.Block tree = Reader.read(program);
        assertEquals(expected, Model.run(tree));
        assertEquals(expected, Model.run(Reader.read(Printer.print(tree))), "printed and read again");
    }

    @Test
    void copiesAreIndependentAtAnyDepth() { // 7.1
        prints("""
                [1, [2, 3]] [9, [8, 3]] [1, [2, 3]]
                [1, [2, 3]] [100, [2, 3]]
                {"list": [1, [2, 3]]} [5, [2, 3]]
                [[1, [2, 3]], [1, [2, 3]]]
                [[[1, [2, 3]], [1, [2, 3]]], [1, [0, 3]]] [1, [2, 3]]
                """, """
                a := [1, [2, 3]]
                b := a
                kept := [b]
                b[0] = 9
                b[1][0] = 8
                print(a, b, kept[0])
                func change(arr) { arr[0] = 100  return arr }
                print(a, change(a))
                d := {"list": a}
                e := a
                a[0] = 5
                print(d, a)
                n := [e, e]
                print(n)
                n[0] = n
                n[1][1][0] = 0
                print(n, e)
                """);
    }

    @Test
    void closuresShareVariablesAndIterationsDoNot() { // 6.1, 6.5, 7.1
        prints("""
                [13, 13, 13]
                [1] [2] [3]
                [1, 0] [1, 0, 0] [2, 0]
                {"extra": true, "k": 3}
                [[1], [2], [3]]
                """, """
                func make() {
                    count := 0
                    inc := func() { count = count + 1  return count }
                    get := func() { return count }
                    inc()
                    inc()
                    count = count + 10
                    return [inc(), get(), count]
                }
                print(make())
                fs := []
                xs := [[1], [2], [3]]
                for x in xs { fs = push(fs, func() { seen := x  x = push(x, 0)  return seen }) }
                print(fs[0](), fs[1](), fs[2]())
                print(fs[0](), fs[0](), fs[1]())
                func owner() { data := {"k": 1}  f := func() { data["k"] += 1  data.extra = true }  f()  f()  return data }
                print(owner())
                print(xs)
                """);
    }

    @Test
    void operandsKeepTheValueTheyHadWhenEvaluated() { // 8.1
        prints("""
                [1, 2] 7 [1, 2, 7]
                [[1, 2, 7], 7, [1, 2, 7, 7]]
                false
                1
                [1, 2, 7, 7, 7, 7] [1, 2, 7, 7, 7, 7]
                [1, 2, 7, 7, 7, 7, 7]
                [1, 2, 7, 7, 7, 7]|7|[1, 2, 7, 7, 7, 7, 7]
                """, """
                a := [1, 2]
                func grow() { a = push(a, 7)  return 7 }
                func empty() { grow()  return [] }
                func zero() { grow()  a[0] = 1  return 0 }
                print(a, grow(), a)
                print([a, grow(), a])
                print(a == empty())
                print(a[zero()])
                func both(x, y) { return x }
                b := a
                print(a, b)
                a = push(b, grow())
                print(a)
                a = b
                print("${a}|${grow()}|${a}")
                """);
    }

    @Test
    void assignmentOrder() { // 7.2
        prints("""
                [1, 2, 13] [1, 0, 2, 10]
                [11, 0] [0, 1]
                [5, 9]
                12
                """, """
                log := []
                func at(i) { log = push(log, i)  return i }
                m := [1, 2, 3]
                m[at(0)] = at(1)
                m[at(2)] += at(10)
                print(m, log)
                log = []
                c := [10, 20]
                func swap() { c = [0, 0]  return 1 }
                c[at(0)] += swap()
                at(1)
                print(c, log)
                c = [5, 6]
                c[1] = (func() { c[1] = 8  return c[1] + 1 })()
                print(c)
                n := 1
                n += (func() { n = 100  return 11 })()
                print(n)
                """);
    }

    @Test
    void loopsWalkTheValueAtEntry() { // 7.1, 11.4
        prints("""
                1
                2
                [1, 10, 2, 20] [0]
                k x
                {"k": 1, "x": 2, "y": 0}
                [[1, 9], [2, 9]] [[1], [2]]
                """, """
                xs := [1, 2]
                ys := []
                for x in xs {
                    print(x)
                    ys = [...ys, x, x * 10]
                    xs = [0]
                    x = 5
                }
                print(ys, xs)
                d := {"k": 1, "x": 2}
                names := ""
                for k in d { d.y = 0  names += k + " " }
                print(names[0], names[2])
                print(d)
                grid := [[1], [2]]
                out := []
                for row in grid { row = push(row, 9)  out = push(out, row) }
                print(out, grid)
                """);
    }

    @Test
    void pathsReachTheVariable() { // 7.2
        prints("""
                [N { kids: [10, 25], v: 1 }, N { kids: [0], v: 25 }] {"a": {"b": [1, {"c": 42}], "new": x}}
                Missing map key: "zz"
                Missing map key: 5
                Index out of bounds: 3
                Invalid index assignment
                Invalid index assignment
                Cannot set field on non-struct
                Cannot set field on non-struct
                Undefined variable: nowhere
                Cannot mutate immutable let binding: fixed
                Cannot mutate const binding: c
                [1, 2]
                """, """
                struct N { v: int, kids: array }
                t := [N { v: 1, kids: [10, 20] }, N { v: 2, kids: [] }]
                t[0].kids[1] += 5
                t[1].v = t[0].kids[1]
                t[-1].kids = [0]
                cfg := {"a": {"b": [1, {"c": 2}]}}
                cfg["a"]["b"][1].c *= 21
                cfg.a.new = "x"
                print(t, cfg)
                m := [1, 2]
                let fixed := [1]
                const c := [1]
                func attempt(body) { try { body() } except e { print(e.message) } }
                attempt(func() { cfg["zz"]["b"] = 1 })
                attempt(func() { cfg[5] += 1 })
                attempt(func() { m[3] = 1 })
                attempt(func() { m["0"] = 1 })
                attempt(func() { s := "abc"  s[0] = "x" })
                attempt(func() { q := 5  q.f = 1 })
                attempt(func() { cfg.absent.f = 1 })
                attempt(func() { nowhere[0] = 1 })
                attempt(func() { fixed[0] = 1 })
                attempt(func() { c[0] += 1 })
                print(m)
                """);
    }

    @Test
    void methodsChangeTheirOwnReceiver() { // 13
        prints("""
                Box { items: [], n: 0 } Box { items: [7], n: 1 }
                V { x: 4, y: 6 } V { x: -1, y: 2 } true false
                5 V { x: 1, y: 2 }
                V.plus expects 1 arguments, got 0
                Invalid binary operation: struct > struct
                Error { line: 0, message: deep, stack: [outer, V.fail] }
                """, """
                struct Box { n: int, items: array
                    func put(self, x) { self.items = push(self.items, x)  self.n += 1  return self }
                }
                b1 := Box { n: 0, items: [] }
                b2 := b1.put(7)
                print(b1, b2)
                struct V { x: int, y: int
                    func op_add(self, o) { return V { x: self.x + o.x, y: self.y + o.y } }
                    func op_neg() { x = -x  return V { x: x, y: y } }
                    func op_lt(self, o) { return self.x < o.x }
                    func plus(k) { x += k  return x }
                    func fail() { throw("deep") }
                }
                a := V { x: 1, y: 2 }
                b := V { x: 3, y: 4 }
                print(a + b, -a, a < b, a == b)
                print(a.plus(4), a)
                try { a.plus() } except e { print(e.message) }
                try { a > b } except e { print(e.message) }
                func outer() { a.fail() }
                try { outer() } except e { print(e) }
                """);
    }

    @Test
    void patternsTakeCopies() { // 6.6, 11.5
        prints("""
                1 [3, 4] Bo {"z": 0} 9 8 null
                2 1
                [0, 2] Ok([1, 2])
                [[0], [2]] [[1], [2]]
                found
                """, """
                let [h, _, ...tail] := [1, 2, 3, 4]
                {name, ...other} := {"name": "Bo", "z": 0}
                [h2, [i1], missing] := [9, [8, 7]]
                print(h, tail, name, other, h2, i1, missing)
                p := 1
                q := 2
                [p, q] = [q, p]
                print(p, q)
                o := Ok([1, 2])
                match o { case Ok(v) if len(v) == 3: { print("no") } case Ok(v): { v[0] = 0  print(v, o) } }
                g := [[1], [2]]
                [first, ...rest] := g
                first[0] = 0
                print([first, rest[0]], g)
                match "word" { case word: { result := "found" } }
                print(result)
                """);
    }

    @Test
    void numbersAndTexts() { // 5.3, 5.5, 8.5, 9
        prints("""
                3 -3 1 -1 1.5 2 1000000000000000000000 0.0000001 -0
                Integer overflow: 9223372036854775807 + 1
                Integer overflow: -(-9223372036854775808)
                Division by zero
                Modulo by zero
                true true false true
                ï c {"1": one, "a": 2} TEN null
                """, """
                print(7 / 2, -7 / 2, 7 % 3, -7 % 3, 7.5 % 2, 2.0, 1000000000000000000000.0, 0.0000001, -0.0)
                try { print(9223372036854775807 + 1) } except e { print(e.message) }
                try { print(-(-9223372036854775807 - 1)) } except e { print(e.message) }
                try { print(1 / 0.0) } except e { print(e.message) }
                try { print(1 % 0) } except e { print(e.message) }
                print(1 == 1.0, 0.1 + 0.2 == 0.3, "a" == 1, [1, {"k": 2}] == [1.0, {"k": 2}])
                d := {1: "one", "a": 2}
                e := {...d}
                e["1"] = "TEN"
                print("naïve"[2], "abc"[-1], d, e[1], d.nope)
                """);
    }

    @Test
    void functionsSeeWhatExistsNow() { // 6.4, 6.5
        prints("""
                10
                1
                null
                5
                Undefined variable: hidden
                [9, 1, 2] [1, 2, 3]
                """, """
                func local_or_global() { t := 1  return t }
                local_or_global()
                t := 10
                print(t)
                local_or_global()
                print(t)
                func nothing() { 42 }
                print(nothing())
                match Ok(5) { case Ok(v): { found := v  let hidden := 1 } }
                print(found)
                try { print(hidden) } except e { print(e.message) }
                xs := [1, 2]
                if true {
                    mut push := func(list, x) { return [x, ...list] }
                    ys := push(xs, 9)
                    xs = [...xs, 3]
                    print(ys, xs)
                }
                """);
    }
}
