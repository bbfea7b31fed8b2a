-- Endless recursion is an error that can be caught, again and again.
local function f() return 1 + f() end
print(pcall(f))
for i = 1, 3 do print((pcall(f))) end
local t = setmetatable({}, {__index = function(t, k) return t[k + 1] end})
print((pcall(function() return t[1] end)))
print(xpcall(f, function(m) return "handled: " .. m end))
print(coroutine.resume(coroutine.create(f)))
local depth = 0
local function count() depth = depth + 1 return 1 + count() end
print((pcall(count)), depth > 16000)
-- expect: false	stack_overflow.lua:2: stack overflow
-- expect: false
-- expect: false
-- expect: false
-- expect: false
-- expect: false	handled: stack_overflow.lua:2: stack overflow
-- expect: false	stack_overflow.lua:2: stack overflow
-- expect: false	true
