-- Strings share one metatable, which may be changed.
local m = getmetatable("")
print(m.__index == string, getmetatable("a") == m, ("x").len == string.len, ("x").nothing, ("abc")[1])  -- expect: true	true	true	nil	nil
m.__index = function(s, i) if type(i) == "number" then return s:sub(i, i) end return string[i] end
print(("abc")[2], ("abc"):upper(), ("abc")[9] == "")  -- expect: b	ABC	true
m.__call = function(s, x) return s .. x end
print(("a")("b"), pcall("x", "y"))  -- expect: ab	true	xy
m.__unm = string.reverse
print(-"abc", -"12")  -- expect: cba	-12
m.__index, m.__call, m.__unm = string, nil, nil
print(pcall(function() return ("a")("b") end))  -- expect: false	string_metatable.lua:11: attempt to call a string value
print(pcall(function() local s = "abc" s.x = 1 end))  -- expect: false	string_metatable.lua:12: attempt to index local 's' (a string value)
string.twice = function(s) return s .. s end
print(("ab"):twice())  -- expect: abab
string.twice = nil
