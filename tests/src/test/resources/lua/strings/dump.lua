-- string.dump gives something that only loading understands.
local f = function(a, b) return a + b, "text", nil end
local code = string.dump(f)
print(type(code), code:byte(1), loadstring(code)(1, 2))
local x = 5
local g = loadstring(string.dump(function(a) return a, x end))
print(g(1))
print(pcall(loadstring(string.dump(loadstring("local t t.x = 1", "=nm")), "other")))
print(pcall(string.dump, print))
print(pcall(string.dump))
local h = loadstring(string.dump(function(...) local t = {} for i = 1, select("#", ...) do t[i] = (select(i, ...)) * 2 end return unpack(t) end))
print(h(1, 2, 3))
local counter = loadstring(string.dump(function() n = (n or 0) + 1 return n end))
print(counter(), counter(), n)
print(setfenv(loadstring(string.dump(function() return y end)), {y = "env"})())
-- expect: string	27	3	text	nil
-- expect: 1	nil
-- expect: false	nm:1: attempt to index local 't' (a nil value)
-- expect: false	unable to dump given function
-- expect: false	bad argument #1 to '?' (function expected, got no value)
-- expect: 2	4	6
-- expect: 1	2	2
-- expect: env
