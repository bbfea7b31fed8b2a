-- A vararg function that never mentions ... has the extra arguments in arg.
local function g(...) return arg.n, #arg, arg[1], arg[2] end
print(g(0, 1, nil, 3))  -- expect: 4	4	0	1
print(g())  -- expect: 0	0	nil	nil
local function h(a, ...) return a, arg.n, arg[1] end
print(h(1, 2))  -- expect: 1	1	2
local function shadowed(...) local x = ... return arg end
print(shadowed(1) == nil or type(shadowed(1)))  -- expect: true
local function captured(...) return function() return arg end end
print(captured(7, 8)().n, captured("x")()[1])  -- expect: 2	x
local function assigned(...) arg = {n = "mine"} return arg.n end
print(assigned(1))  -- expect: mine
local function separate(...) arg[1] = "changed" return arg end
local a, b = separate(1), separate(2)
print(a == b, a[1], b.n)  -- expect: false	changed	1
