-- suspended, running, normal, dead.
local a, b
a = coroutine.create(function()
  print("a in a", coroutine.status(a), coroutine.status(b))
  coroutine.resume(b)
  print("b after", coroutine.status(b))
  coroutine.yield()
  error("e")
end)
b = coroutine.create(function() print("in b", coroutine.status(a), coroutine.status(b)) end)
print(coroutine.status(a))
coroutine.resume(a)
print(coroutine.status(a), coroutine.status(b))
print(coroutine.resume(a))
print(coroutine.status(a))
-- expect: suspended
-- expect: a in a	running	suspended
-- expect: in b	normal	running
-- expect: b after	dead
-- expect: suspended	dead
-- expect: false	status.lua:8: e
-- expect: dead
