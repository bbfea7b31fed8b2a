-- The handler of the left operand is used first; texts of numbers never reach it.
local function named(name) return setmetatable({}, {__add = function(a, b) return name end}) end
local a, b = named("a"), named("b")
print(a + b, b + a, 1 + b, a + 1, a + {}, {} + b)
local left = setmetatable({}, {__sub = function() return "left" end})
print(a + left, pcall(function() return a - b end))
getmetatable("").__add = function(x, y) return "text " .. tostring(x) .. " " .. tostring(y) end
print("a" + "b", "1" + "2", "a" + 1, 1 + "a")
getmetatable("").__add = nil
print(pcall(function() return "a" + 1 end))
local H = setmetatable({}, {__call = function(self, x, y) return y end})
print(setmetatable({}, {__add = H}) + 7)
print(pcall(function() return setmetatable({}, {__add = 1}) + 1 end))
print(-setmetatable({}, {__unm = function(x, y) return rawequal(x, y) end}))
-- expect: a	b	b	a	a	b
-- expect: a	false	arithmetic_rules.lua:6: attempt to perform arithmetic on upvalue 'a' (a table value)
-- expect: text a b	3	text a 1	text 1 a
-- expect: false	arithmetic_rules.lua:10: attempt to perform arithmetic on a string value
-- expect: 7
-- expect: false	arithmetic_rules.lua:13: attempt to call a number value
-- expect: true
