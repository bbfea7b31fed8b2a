-- The main program cannot yield.
print(pcall(coroutine.yield, 1))  -- expect: false	attempt to yield across metamethod/C-call boundary
print(pcall(function() coroutine.yield() end))  -- expect: false	attempt to yield across metamethod/C-call boundary
local f = function() return coroutine.yield("from a function") end
print(pcall(f))  -- expect: false	attempt to yield across metamethod/C-call boundary
print(coroutine.wrap(f)())  -- expect: from a function
coroutine.yield()
-- expect error: lua: attempt to yield across metamethod/C-call boundary
-- expect exit: 1
