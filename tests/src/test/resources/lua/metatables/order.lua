-- __lt and __le of two operands of one type with the same handler.
local mt = {__lt = function(a, b) return a.v < b.v end, __le = function(a, b) return a.v <= b.v end}
local function box(v) return setmetatable({v = v}, mt) end
local a, b, c = box(1), box(2), box(2)
print(a < b, b < a, a > b, b > a, b < c)  -- expect: true	false	false	true	false
print(a <= b, b <= a, a >= b, b >= c, b <= c)  -- expect: true	false	false	true	true
local only_lt = {__lt = function(a, b) return a.v < b.v end}
local x, y = setmetatable({v = 1}, only_lt), setmetatable({v = 2}, only_lt)
print(x < y, x <= y, x >= y, y <= x, x <= x)  -- expect: true	true	false	false	true
local only_le = setmetatable({}, {__le = function() return true end})
print(only_le <= only_le, only_le >= only_le)  -- expect: true	true
print(pcall(function() return only_le < only_le end))  -- expect: false	order.lua:12: attempt to compare two table values
local odd = setmetatable({}, {__lt = function() return true end, __le = function() return false end})
print(odd < odd, odd <= odd, odd >= odd, odd > odd)  -- expect: true	false	false	true
