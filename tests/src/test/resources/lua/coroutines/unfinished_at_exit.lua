-- The program ends with its main chunk, whatever is suspended.
local kept = {}
for i = 1, 100 do
  kept[i] = coroutine.create(function() coroutine.yield(i) print("never printed") end)
  coroutine.resume(kept[i])
end
local w = coroutine.wrap(function() pcall(function() end) coroutine.yield() print("never printed") end)
w()
print(coroutine.status(kept[1]), coroutine.status(kept[100]))  -- expect: suspended	suspended
