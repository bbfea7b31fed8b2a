-- The stack of a coroutine, suspended and dead.
local co = coroutine.create(function()
  local function inner() coroutine.yield() error("oops") end
  inner()
end)
print(debug.traceback(co))
coroutine.resume(co)
print(debug.traceback(co))
print(debug.traceback(co, "message"))
print(debug.traceback(co, nil, 1))
print(coroutine.resume(co))
print(debug.traceback(co))
-- expect: stack traceback:
-- expect: stack traceback:
-- expect: 	[C]: in function 'yield'
-- expect: 	traceback.lua:3: in function 'inner'
-- expect: 	traceback.lua:4: in function <traceback.lua:2>
-- expect: message
-- expect: stack traceback:
-- expect: 	[C]: in function 'yield'
-- expect: 	traceback.lua:3: in function 'inner'
-- expect: 	traceback.lua:4: in function <traceback.lua:2>
-- expect: nil
-- expect: false	traceback.lua:3: oops
-- expect: stack traceback:
-- expect: 	[C]: in function 'error'
-- expect: 	traceback.lua:3: in function 'inner'
-- expect: 	traceback.lua:4: in function <traceback.lua:2>
