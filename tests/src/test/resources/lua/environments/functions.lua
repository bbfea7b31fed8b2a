-- setfenv of a function changes the globals of that function alone.
local f = function() return x end
local r = setfenv(f, {x = 5})
print(r == f, f(), getfenv(f).x, x)  -- expect: true	5	5	nil
x = "global"
print(f(), getfenv(f) ~= _G, getfenv(print) == _G)  -- expect: 5	true	true
local g = function(v) y = v return y end
local e = {}
setfenv(g, e)
print(g(1), e.y, y)  -- expect: 1	1	nil
setfenv(f, _G)
print(f())  -- expect: global
local counter = setfenv(function() n = n + 1 return n end, {n = 10})
print(counter(), counter(), n)  -- expect: 11	12	nil
x = nil
