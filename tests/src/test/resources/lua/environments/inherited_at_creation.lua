-- A closure takes the environment its creator has at that time.
local function make() return function() return v end end
local before = make()
setfenv(make, {v = "E"})
local after = make()
print(before(), after(), make()())  -- expect: nil	E	E
setfenv(make, {v = "F"})
print(before(), after(), make()())  -- expect: nil	E	F
local function outer() local function inner() return w end return inner, setfenv(inner, {w = "inner only"}) end
local i = outer()
print(i(), outer()(), w)  -- expect: inner only	inner only	nil
local t = {print = print}
local chunk = setfenv(loadstring("function f() return a end a = 1 return f"), t)
local f = chunk()
print(f(), t.a, a, getfenv(f) == t)  -- expect: 1	1	nil	true
