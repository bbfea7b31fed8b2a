-- Constructors with calls, closures and nested tables keep each value in its place.
local function f(...) return ... end
local t = {f(1, 2), f(3, 4), x = f(5, 6), [f("k")] = f("v"), {f(7, 8)}, f(9, 10)}
print(#t, t[1], t[2], t.x, t.k, t[3][1], t[3][2], t[4], t[5])
local g = {function() return 1 end, function() return 2 end, n = function() return 3 end} print(g[1](), g[2](), g.n())
local deep = {{{{f("deep")}}}} print(deep[1][1][1][1])
local i = 0 local function nexti() i = i + 1 return i end
local seq = {nexti(), {nexti(), nexti()}, a = nexti(), nexti()} print(seq[1], seq[2][1], seq[2][2], seq.a, seq[3])
local many = {f(1), f(2), f(3), f(4), f(5), f(6), f(7), f(8), f(9), f(10), f(unpack({11, 12, 13}))} print(#many, many[10], many[13])
local big = {} for n = 1, 120 do big[n] = n end local copy = {unpack(big)} print(#copy, copy[51], copy[120])
-- expect: 5	1	3	5	v	7	8	9	10
-- expect: 1	2	3
-- expect: deep
-- expect: 1	2	3	4	5
-- expect: 13	10	13
-- expect: 120	51	120
