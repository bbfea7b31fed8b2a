-- A level is truncated; only exactly 0 means the thread, everything else that becomes 0 is the built-in itself.
local G, print, pcall, getfenv, setfenv = _G, print, pcall, getfenv, setfenv
print(pcall(setfenv, 0.5, {}))
print(pcall(setfenv, math.huge, {}))
print(pcall(setfenv, "inf", {}))
print(pcall(setfenv, 2 ^ 32, {}))
print(pcall(setfenv, -0.5, {}))
print(pcall(setfenv, -1, {}))
print(pcall(setfenv, 2 ^ 31, {}))
print(pcall(setfenv, 1000, {}))
print(getfenv(0) == G, getfenv(0.5) == G, getfenv("inf") == G, getfenv(2 ^ 32) == G, getfenv(2 ^ 32 + 1) == G)
print(pcall(getfenv, -1))
print(pcall(getfenv, 2 ^ 31))
local other = {tostring = tostring}
setfenv(0, other)
print(getfenv(0) == other, getfenv(0.5) == other, getfenv(print) == other, getfenv(1) == G, G.debug.getfenv(print) == G)
setfenv("0", G)
print(getfenv(0) == G)
-- expect: false	'setfenv' cannot change environment of given object
-- expect: false	'setfenv' cannot change environment of given object
-- expect: false	'setfenv' cannot change environment of given object
-- expect: false	'setfenv' cannot change environment of given object
-- expect: false	'setfenv' cannot change environment of given object
-- expect: false	bad argument #1 to '?' (level must be non-negative)
-- expect: false	bad argument #1 to '?' (level must be non-negative)
-- expect: false	bad argument #1 to '?' (invalid level)
-- expect: true	true	true	true	true
-- expect: false	bad argument #1 to '?' (level must be non-negative)
-- expect: false	bad argument #1 to '?' (level must be non-negative)
-- expect: true	true	true	true	true
-- expect: true
