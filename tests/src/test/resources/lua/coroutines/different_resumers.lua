-- A coroutine may be resumed from different places.
local shared = coroutine.create(function() for i = 1, 6 do coroutine.yield(i) end end)
local function take(name) return coroutine.wrap(function() while true do local _, v = coroutine.resume(shared) coroutine.yield(name .. tostring(v)) end end) end
local a, b = take("a"), take("b")
print(a(), b(), b(), a())  -- expect: a1	b2	b3	a4
print(coroutine.resume(shared))  -- expect: true	5
print(a(), b(), a())  -- expect: a6	bnil	acannot resume dead coroutine
print(coroutine.status(shared))  -- expect: dead
print(coroutine.resume(shared))  -- expect: false	cannot resume dead coroutine
