-- An error ends a coroutine; resume returns it unchanged, without position.
local function body() error("x") end
print(coroutine.resume(coroutine.create(body)))
print(coroutine.resume(coroutine.create(function() local t = nil; return t.x end)))
print(coroutine.resume(coroutine.create(function() error() end)))
local e = {}
local co = coroutine.create(function() coroutine.yield(1) error(e) end)
print(coroutine.resume(co))
local ok, v = coroutine.resume(co)
print(ok, v == e, coroutine.status(co))
print(coroutine.resume(co))
print(coroutine.resume(coroutine.create(function() return pcall(error, "caught") end)))
print(pcall(function() coroutine.wrap(function() coroutine.wrap(body)() end)() end))
print(coroutine.resume(coroutine.create(function() return coroutine.resume(coroutine.create(body)) end)))
-- expect: false	errors_inside.lua:2: x
-- expect: false	errors_inside.lua:4: attempt to index local 't' (a nil value)
-- expect: false	nil
-- expect: true	1
-- expect: false	true	dead
-- expect: false	cannot resume dead coroutine
-- expect: true	false	caught
-- expect: false	errors_inside.lua:13: errors_inside.lua:13: errors_inside.lua:2: x
-- expect: true	false	errors_inside.lua:2: x
