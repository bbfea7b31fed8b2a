-- What cannot be resumed.
local co = coroutine.create(function() end)
print(coroutine.resume(co)) print(coroutine.resume(co)) print(coroutine.resume(co, 1))
local self
self = coroutine.create(function() return coroutine.resume(self) end)
print(coroutine.resume(self))
local outer
outer = coroutine.create(function()
  return coroutine.resume(coroutine.create(function() return coroutine.status(outer), coroutine.resume(outer) end))
end)
print(coroutine.resume(outer))
local w = coroutine.wrap(function() end)
w()
print(pcall(function() w() end))
local wself
wself = coroutine.wrap(function() return pcall(wself) end)
print(wself())
-- expect: true
-- expect: false	cannot resume dead coroutine
-- expect: false	cannot resume dead coroutine
-- expect: true	false	cannot resume running coroutine
-- expect: true	true	normal	false	cannot resume normal coroutine
-- expect: false	dead.lua:14: cannot resume dead coroutine
-- expect: false	cannot resume running coroutine
