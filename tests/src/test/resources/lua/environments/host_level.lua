-- The program's host is a level, too, but not in coroutines: no level of a Lua function, so it has the globals.
local G, print, pcall, getfenv, setfenv, wrap = _G, print, pcall, getfenv, setfenv, coroutine.wrap
print(getfenv(1) == G, getfenv(2) == G, pcall(getfenv, 4))
print(select(2, pcall(getfenv, 3)) == G)
print(pcall(setfenv, 3, {}))
print(pcall(setfenv, 4, {}))
print(pcall(setfenv, 5, {}))
print(wrap(function() return pcall(setfenv, 3, {}) end)())
print(wrap(function() return pcall(setfenv, 4, {}) end)())
print(wrap(function() return pcall(getfenv, 3) end)())
-- expect: true	true	false	bad argument #1 to '?' (invalid level)
-- expect: true
-- expect: false	'setfenv' cannot change environment of given object
-- expect: false	bad argument #1 to '?' (invalid level)
-- expect: false	bad argument #1 to '?' (invalid level)
-- expect: false	bad argument #1 to '?' (invalid level)
-- expect: false	bad argument #1 to '?' (invalid level)
-- expect: false	bad argument #1 to '?' (invalid level)
