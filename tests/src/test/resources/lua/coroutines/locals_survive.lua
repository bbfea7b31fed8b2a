-- Loops, locals, upvalues and varargs survive a yield.
local co = coroutine.wrap(function(...)
  for i = 1, 2 do for k, v in pairs({10, 20}) do coroutine.yield(i * 100 + v + k) end end
  local n = 0
  while n < 2 do n = n + 1 coroutine.yield("while" .. n) end
  repeat local r = coroutine.yield("repeat") until r == "stop"
  coroutine.yield(select("#", ...))
  return ...
end)
for i = 1, 6 do io.write(tostring(co(1, nil, 3)), " ") end print()
print(co()) print(co("more")) print(co("stop")) print(co())
local x = 0
local inc = coroutine.wrap(function() while true do x = x + 1 coroutine.yield(function() x = x * 2 return x end) end end)
local f = inc() x = 10 print(f(), x) inc() print(x)
-- expect: 111 122 211 222 while1 while2 
-- expect: repeat
-- expect: repeat
-- expect: 3
-- expect: 1	nil	3
-- expect: 20	20
-- expect: 21
