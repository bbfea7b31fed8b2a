-- Deep stacks inside of coroutines, and yields from their bottom.
local co = coroutine.wrap(function()
  local function f(n) if n == 0 then coroutine.yield("deep") else f(n - 1) end return n end
  return f(5000)
end)
print(co(), co())  -- expect: deep	5000
print(coroutine.wrap(function() local function f(n) if n == 0 then return 0 end return 1 + f(n - 1) end return f(15000) end)())  -- expect: 15000
local function nest(n) if n == 0 then return "bottom" end return coroutine.wrap(function() return nest(n - 1) end)() end
print(nest(100))  -- expect: bottom
local function overflow() return 1 + overflow() end
print(coroutine.resume(coroutine.create(overflow)))  -- expect: false	deep_recursion.lua:10: stack overflow
print(coroutine.wrap(function() return pcall(overflow) end)())  -- expect: false	deep_recursion.lua:10: stack overflow
