-- Level 0 is the table that later chunks get.
local g, e = _G, {}
setfenv(0, e)
local r = {getfenv(0) == e, getfenv(1) == g, getfenv(loadstring("return 1")) == e, select("#", setfenv(0, e))}
setfenv(0, g)
print(unpack(r))  -- expect: true	true	true	0
local env = {}
local co = coroutine.create(function() setfenv(0, env) coroutine.yield(getfenv(0) == env) return getfenv(0) == env end)
print(coroutine.resume(co))  -- expect: true	true
print(getfenv(0) == g)  -- expect: true
print(coroutine.resume(co))  -- expect: true	true
