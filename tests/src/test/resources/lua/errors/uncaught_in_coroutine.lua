-- An error that crosses coroutine.wrap gets the position of the call.
local co = coroutine.wrap(function() error("inside") end)
print(pcall(co))  -- expect: false	uncaught_in_coroutine.lua:2: inside
local co2 = coroutine.wrap(function() local x = nil; x() end)
co2()
-- expect error: lua: <file>:5: <file>:4: attempt to call local 'x' (a nil value)
-- expect exit: 1
