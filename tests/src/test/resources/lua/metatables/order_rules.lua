-- Results become booleans; mixed operands never reach a handler.
local mt = {__lt = function() return 1 end, __le = function() return nil end}
local t, u = setmetatable({}, mt), setmetatable({}, mt)
print(t < u, t <= u, not (t < u))  -- expect: true	false	false
print(pcall(function() return t < 1 end))  -- expect: false	order_rules.lua:5: attempt to compare table with number
print(pcall(function() return 1 < t end))  -- expect: false	order_rules.lua:6: attempt to compare number with table
print(pcall(function() return t < {} end))  -- expect: false	order_rules.lua:7: attempt to compare two table values
print(pcall(function() return t <= "x" end))  -- expect: false	order_rules.lua:8: attempt to compare table with string
local other = setmetatable({}, {__lt = function() return true end})
print(pcall(function() return t < other end))  -- expect: false	order_rules.lua:10: attempt to compare two table values
local log = {}
local m2 = {__lt = function(a, b) log[#log + 1] = a.n .. b.n return false end}
local a, b = setmetatable({n = "a"}, m2), setmetatable({n = "b"}, m2)
local _ = a < b, a > b, a <= b, a >= b
print(table.concat(log, " "))  -- expect: ab ba ba ab
