-- __concat is called for a pair that is not made of strings and numbers.
local function show(v) return type(v) == "table" and "T" or tostring(v) end
local mt = {__concat = function(a, b) return "(" .. show(a) .. "," .. show(b) .. ")" end}
local t = setmetatable({}, mt)
print(t .. "x", "x" .. t, t .. 1, 1 .. t, t .. t)  -- expect: (T,x)	(x,T)	(T,1)	(1,T)	(T,T)
print("a" .. "b" .. t .. "c" .. "d")  -- expect: ab(T,cd)
print(t .. "a" .. "b", "a" .. "b" .. t, t .. t .. t)  -- expect: (T,ab)	a(b,T)	(T,(T,T))
print(t .. nil, true .. t, t .. {})  -- expect: (T,nil)	(true,T)	(T,T)
print(setmetatable({}, {__concat = function() return nil end}) .. "x")  -- expect: nil
print(setmetatable({}, {__concat = function() return 1, 2 end}) .. "x")  -- expect: 1
print(pcall(function() return {} .. "x" end))  -- expect: false	concat.lua:11: attempt to concatenate a table value
print(pcall(function() return "x" .. nil end))  -- expect: false	concat.lua:12: attempt to concatenate a nil value
