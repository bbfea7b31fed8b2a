-- pairs gives next, the table, and nil.
local t = {}
local f, s, c = pairs(t)
print(f == next, s == t, c, select("#", pairs(t)))  -- expect: false	true	nil	3
for k, v in pairs({x = 1}) do print(k, v) end  -- expect: x	1
for k, v in pairs(setmetatable({1}, {__pairs = error, __index = {2, 3}})) do print(k, v) end  -- expect: 1	1
print(pcall(pairs))  -- expect: false	bad argument #1 to '?' (table expected, got no value)
print(pcall(pairs, nil))  -- expect: false	bad argument #1 to '?' (table expected, got nil)
print(pcall(pairs, "text"))  -- expect: false	bad argument #1 to '?' (table expected, got string)
print(pcall(ipairs, 5))  -- expect: false	bad argument #1 to '?' (table expected, got number)
