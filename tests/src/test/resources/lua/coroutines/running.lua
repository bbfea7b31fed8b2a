-- coroutine.running is nil outside of coroutines.
print(coroutine.running())
local co
co = coroutine.create(function()
  print(coroutine.running() == co, type(coroutine.running()))
  local inner = coroutine.create(function() return coroutine.running() end)
  local ok, r = coroutine.resume(inner)
  print(r == inner, r == co, coroutine.running() == co)
end)
coroutine.resume(co)
print(coroutine.running(), tostring(co):match("^thread: 0x%x+$") ~= nil, type(co))
print(coroutine.wrap(function() return type(coroutine.running()) end)())
-- expect: nil
-- expect: true	thread
-- expect: true	false	true
-- expect: nil	true	thread
-- expect: thread
