-- A coroutine inherits the global table of its creator; functions keep their own environment.
local f = setfenv(function() coroutine_yield(v) return v end, {coroutine_yield = coroutine.yield, v = "own"})
local co = coroutine.create(f)
print(coroutine.resume(co))  -- expect: true	own
getfenv(f).v = "changed"
print(coroutine.resume(co))  -- expect: true	changed
local env = {tag = "thread table"}
local old = getfenv(0)
setfenv(0, env)
local co2 = coroutine.create(function() return getfenv(0) == env, loadstring("return tag")() end)
setfenv(0, old)
print(coroutine.resume(co2))  -- expect: true	true	thread table
print(debug.getfenv(co2) == env, debug.getfenv(print) == _G)  -- expect: true	true
