-- Many coroutines, suspended at the same time and dropped.
local cos = {}
for i = 1, 2000 do
  cos[i] = coroutine.wrap(function() local n = i while true do coroutine.yield(n) n = n + 1 end end)
  cos[i]()
end
local sum = 0
for round = 1, 3 do for i = 1, #cos do sum = sum + cos[i]() end end
print(sum)  -- expect: 6015000
local n = 0
for i = 1, 20000 do
  local co = coroutine.wrap(function() coroutine.yield(1) error("never") end)
  n = n + co()
end
print(n)  -- expect: 20000
