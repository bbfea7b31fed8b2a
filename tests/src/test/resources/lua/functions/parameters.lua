-- Missing arguments are nil, extra ones are dropped; parameters are local variables.
local function f(a, b, c) return a, b, c end
print(f())  -- expect: nil	nil	nil
print(f(1))  -- expect: 1	nil	nil
print(f(1, 2, 3, 4))  -- expect: 1	2	3
print(f(nil, nil, 3))  -- expect: nil	nil	3
local function g(a) a = a or "default" return a end
print(g(), g(false), g(0))  -- expect: default	default	0
local x = 5
local function h(x) x = x + 1 return x end
print(h(x), x)  -- expect: 6	5
local function dup(a, a) return a end
print(dup(1, 2))  -- expect: 2
local t = {1}
local function change(t) t[1] = 2 t = {3} return t[1] end
print(change(t), t[1])  -- expect: 3	2
