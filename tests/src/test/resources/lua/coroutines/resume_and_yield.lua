-- Values travel in both directions.
local co = coroutine.create(function(a, b)
  print("start", a, b)
  local c, d = coroutine.yield(a + b)
  print("resumed", c, d)
  local e = coroutine.yield()
  print("again", e)
  return "end", 1, nil
end)
print(coroutine.resume(co, 1, 2))
print(coroutine.resume(co, nil, "x"))
print(coroutine.resume(co))
print(coroutine.resume(co))
print(coroutine.status(co))
-- expect: start	1	2
-- expect: true	3
-- expect: resumed	nil	x
-- expect: true
-- expect: again	nil
-- expect: true	end	1	nil
-- expect: false	cannot resume dead coroutine
-- expect: dead
