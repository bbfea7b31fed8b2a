-- Tables and keys of the targets, then the values, are evaluated from left to right; the stores go from right to left.
local log = {}
local function v(name, value) log[#log + 1] = name return value or {} end
v("t1")[v("k1", 1)], v("t2")[v("k2", 2)] = v("v1", 1), v("v2", 2)
print(table.concat(log, " "))  -- expect: t1 k1 t2 k2 v1 v2
log = {}
local t = setmetatable({}, {__newindex = function(_, k, value) log[#log + 1] = k .. "=" .. tostring(value) end})
t.a, t.b, t.c = 1, 2, 3
print(table.concat(log, " "))  -- expect: c=3 b=2 a=1
log = {}
t.a, t.b, t.c = (function() return 1, 2 end)()
print(table.concat(log, " "))  -- expect: c=nil b=2 a=1
