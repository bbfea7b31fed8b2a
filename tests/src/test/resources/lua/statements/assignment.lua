-- Multiple assignment adjusts the values to the variables.
local a, b, c = 1, 2
print(a, b, c)  -- expect: 1	2	nil
local d, e = 1, 2, 3
print(d, e)  -- expect: 1	2
a, b = b, a
print(a, b)  -- expect: 2	1
a, b, c = 1
print(a, b, c)  -- expect: 1	nil	nil
local t = {}
t.x, t.y, g1 = 1, 2, 3
print(t.x, t.y, g1)  -- expect: 1	2	3
local function f() return 1, 2, 3 end
a, b, c = f()
print(a, b, c)  -- expect: 1	2	3
a, b, c = 0, f()
print(a, b, c)  -- expect: 0	1	2
a, b, c = f(), 10
print(a, b, c)  -- expect: 1	10	nil
a, b = (f())
print(a, b)  -- expect: 1	nil
