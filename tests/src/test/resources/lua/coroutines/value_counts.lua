-- nil values and their number survive.
local co = coroutine.wrap(function(...)
  local n = select("#", ...)
  while true do n = n * 10 + select("#", coroutine.yield(n)) end
end)
print(co(1, nil), co(), co(nil, nil, nil))  -- expect: 2	20	203
local echo = coroutine.create(function(...) local function loop(...) return loop(coroutine.yield(...)) end return loop(...) end)
print(coroutine.resume(echo, nil, nil))  -- expect: true	nil	nil
print(coroutine.resume(echo))  -- expect: true
print(coroutine.resume(echo, 1, nil, 3, nil))  -- expect: true	1	nil	3	nil
print(select("#", coroutine.resume(echo, nil)))  -- expect: 2
local t = {}
for i = 1, 200 do t[i] = i end
print(select("#", coroutine.resume(echo, unpack(t))))  -- expect: 201
