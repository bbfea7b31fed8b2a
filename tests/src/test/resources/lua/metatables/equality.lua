-- __eq is called for two tables with the same handler, unless they are the same table.
local calls = 0
local mt = {__eq = function(a, b) calls = calls + 1 return a.v == b.v end}
local function box(v) return setmetatable({v = v}, mt) end
local a, b, c = box(1), box(1), box(2)
print(a == b, a == c, a ~= b, a ~= c, calls)  -- expect: true	false	false	true	4
print(a == a, calls, rawequal(a, b))  -- expect: true	4	false
print(a == 1, a == nil, a == "x", 1 == a, calls)  -- expect: false	false	false	false	4
local f = function() return 1 end
print(setmetatable({}, {__eq = f}) == setmetatable({}, {__eq = f}))  -- expect: true
print(setmetatable({}, {__eq = function() return true end}) == setmetatable({}, {__eq = function() return true end}))  -- expect: false
print(a == {}, {} == a, calls)  -- expect: false	false	4
print(setmetatable({}, {__eq = function() return nil end}) == setmetatable({}, {__eq = f}))  -- expect: false
local t = {[a] = "a"}
print(t[b], t[a])  -- expect: nil	a
