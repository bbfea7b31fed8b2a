-- differs: other languages
local polyglot = require "polyglot"

local apply = polyglot.eval("ruff", "func apply(f, x) { return f(x) }  apply")
print(apply(function(n) return n * 2 end, 21))  -- expect: 42
print(apply(string.upper, "words"))  -- expect: WORDS

local list = polyglot.eval("ruff", "[10, 20, 30]")
print(#list, list[1], list[3], list[4])  -- expect: 3	10	30	nil
local dict = polyglot.eval("ruff", '{"a": 1, "b": [1.5, true]}')
print(dict.a, dict.b[1], dict.b[2], dict.c)  -- expect: 1	1.5	true	nil

local sum = polyglot.eval("ruff", "func sum(xs) { total := 0  for x in xs { total := total + x }  return total }  sum")
print(sum({1, 2, 3.5}))  -- expect: 6.5

local back = apply(function(t) t.seen = true return t end, {name = "table"})
print(back.name, back.seen)  -- expect: table	true

local fail = polyglot.eval("ruff", 'func fail(x) { throw("no ${x}") }  fail')
print(pcall(fail, "way"))  -- expect: false	no way
print(pcall(apply, function() error("from Lua", 0) end, 1))  -- expect: false	from Lua
print(select(2, pcall(polyglot.eval, "cobol", "")))  -- expect: bad argument #1 to '?' (no language 'cobol' here)
