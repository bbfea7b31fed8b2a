-- The items of a constructor are evaluated in the order of the text.
local log = ""
local function v(x) log = log .. x return x end
local t = {v(1), [v(2)] = v(3), v(4), x = v(5), v(6)}
print(log, t[1], t[2], t[3], t.x)  -- expect: 123456	1	4	6	5
log = ""
local u = {[v("a")] = v("b"), [v("c")] = {v("d")}, v("e")}
print(log, u.a, u.c[1], u[1])  -- expect: abcde	b	d	e
local n = 0
local function next_number() n = n + 1 return n end
local w = {next_number(), next_number(), last = next_number(), next_number()}
print(w[1], w[2], w[3], w.last)  -- expect: 1	2	4	3
print(pcall(function() return {[nil] = 1} end))  -- expect: false	constructor_order.lua:13: table index is nil
print(pcall(function() return {[0 / 0] = 1} end))  -- expect: false	constructor_order.lua:14: table index is NaN
