package org.inplace.syntax.ruff;

import java.util.List;

/** Programs that between them use all of the syntax. */
final class Programs {

    private Programs() {
    }

    static List<String> all() {
        return List.of(BANK, SHAPES, STREAMS, TESTS, TERSE);
    }

    private static final String BANK = """
            # Accounts that are values: a deposit gives a new account.
            import logging
            from money.format import euros, cents
            struct Account { owner: string, balance: int; history: array<int>[]
                func deposit(self, amount: int) -> Account {
                    if amount <= 0 { throw("amount must be positive: ${amount}") }
                    self.balance += amount
                    self.history = push(self.history, amount)
                    return self
                },
                func is_empty() { return balance == 0 }
                async func report(self, out) { out("${self.owner}: ${euros(self.balance)}") }
                func op_lt(self, other) { return self.balance < other.balance }
            }
            const LIMIT: int := 1000
            let accounts = {"ann": Account { owner: "Ann", balance: 0, history: [] }, "bob": Account { owner: "Bob", balance: 5, history: [5], }}
            func transfer(from_name, to, amount,) {
                if !(amount > 0) || amount >= LIMIT { return Err("bad amount") }
                else if from_name == to { return Ok(null) }
                else {
                    mut source := accounts[from_name] ?? Account {}
                    source.balance -= amount
                    accounts[from_name] = source
                    accounts[to].balance = accounts[to].balance + amount
                    accounts[to].history[-1] *= 2
                }
                return Ok(accounts[to]?.balance)
            }
            try {
                result := transfer("bob", "ann", 3)
                match result {
                    case Ok(v) if v != null && v > 2: { print("moved", v) }
                    case Ok(_) { }
                    case Err(why): { print("no: " + why) }
                }
                transfer("ann", "bob", -1)?
            } except error { print(error.message, error.stack[0], (await 3) - -4) }
            """;

    private static final String SHAPES = """
            enum Shape { Dot, Circle, Rect, }
            func area(shape) {
                match shape {
                    case Shape::Dot: { return 0 }
                    case Shape::Circle(r): { return 3.14 * r * r }
                    case Shape::Rect(w, h) if w == h { return w * w }
                    case Shape::Rect(w, h) { return w * h }
                    case "nothing" { return null }
                    case word: { return 1 }
                    case -1: { return -1 } case 2.5: { return 2 } case true { } case null { }
                    default: { return None }
                }
            }
            total := 0.0
            for [name, shape] in [["a", Shape::Dot], ["b", Shape::Rect(2, 3)], ["c", Shape::Circle(1.5)]] {
                total += area(shape)
                print("${name}: ${area(shape)} of ${total} ${{"nested": [1, {"deep": "${name}!"}]}["nested"][0]}")
            }
            let {x, y, ...others} := {"x": 1, "y": 2, "z": 3}
            [first, [_, second], ...rest] = [1, [2, 3], 4, 5]
            {x, y} = {"x": y, "y": x}
            numbers := [0, ...rest, x |> area |> max(3), first % 2 == 0 && second < 3 || false]
            o := {"f": func(n) { return n + 1 }, 10: "ten", ...others}
            print(o.f(1), o["10"], o?.missing?.deeper, Some([1])?, type(None))
            """;

    private static final String STREAMS = """
            /* Generators, loops
               and concurrency */
            func* naturals(first: int) { n := first  loop { yield n  n := n + 1 } }
            async func fetch(url) { await sleep(10); return {"url": url, "body": "…\\n\\t\\"quoted\\" \\$5"} }
            g := naturals(3)
            for value in g {
                if value > 10 { break }
                if value % 2 == 0 { continue }
                spawn { send(channel, value) }
            }
            loop while !done() { wait() }
            while true { done := true  break }
            handlers := [func() { return 1 }, func*(a, b) { yield; x := yield a + b }, async func(a: string?) -> func { }]
            run({ i := 0  i = i + 1  return i == 1 }, {}, {"k": 1}, { print("closure") },)
            run(func() {
                inner := (func(x) { return x * x })(5)
                text.trim().split(",").map({ return 1 })
                return
            })
            export func pipeline(items) {
                return items
                    |> filter(func(i) { return i > 1 })
                    |> sum
            }
            export const VERSION = "1.0"
            export handlers
            """;

    private static final String TESTS = """
            test_setup { db := open() }
            test_teardown { close(db) }
            test_group "numbers" {
                test "adds" { assert(1 + 1 == 2) }
                test "throws ${"quietly"}" { try { throw(Error { message: "m", cause: null }) } except e { print(e) } }
            }
            func test() { return test_group }
            test_group := test()
            assert_test("block", {
                level := 5
                level = level - 2
                if level == 3 { return true } else { return false }
            })
            """;

    private static final String TERSE = "\uFEFFa:=1;;b=[]c={}d=-a.b*!c[0](1)?.e?;if a{b}else if c{}else{d}func f(a,b){return}x=y\n(z)\r\n[1]\rf({a:1},{a},{})"
            + "match a{case A::B(c,d)if e:{f()}default{}}loop{break}P{}P{a:P{}};[a,{b,...c}]=d#é\uD83D\uDE00";
}
