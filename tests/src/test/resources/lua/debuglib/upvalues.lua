-- getupvalue and setupvalue: live variables, in order of first use.
local x, y, z = 1, 2, 3
local function f() return y, x end
print(debug.getupvalue(f, 1)) print(debug.getupvalue(f, 2)) print(debug.getupvalue(f, 3), select("#", debug.getupvalue(f, 3)))
print(debug.setupvalue(f, 1, 9), y, f())
local function g() z = z + 1 return z end
print(debug.setupvalue(g, 1, 100), g(), z, debug.setupvalue(g, 2, 0))
print(debug.getupvalue(print, 1), debug.getupvalue(loadstring("return 1"), 1))
local function counter() local n = 0 return function() n = n + 1 return n end end
local a, b = counter(), counter()
a() a() print(debug.getupvalue(a, 1)) print(debug.getupvalue(b, 1))
print(pcall(debug.getupvalue, f)) print(pcall(debug.getupvalue, 1, 1)) print(pcall(debug.setupvalue, f, 1))
-- expect: y	2
-- expect: x	1
-- expect: nil	0
-- expect: y	9	9	1
-- expect: z	101	101
-- expect: nil
-- expect: n	2
-- expect: n	0
-- expect: false	bad argument #2 to '?' (number expected, got no value)
-- expect: false	bad argument #1 to '?' (function expected, got number)
-- expect: false	bad argument #3 to '?' (value expected)
