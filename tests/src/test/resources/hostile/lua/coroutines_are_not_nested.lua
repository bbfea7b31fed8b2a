-- Calls that are suspended are not active.
-- limit: depth=100
local function deep(n) if n == 0 then coroutine.yield(1) else deep(n - 1) end return n end
local all = {}
for i = 1, 50 do
  all[i] = coroutine.wrap(deep)
  all[i](40)
end
for i = 1, 50 do all[i]() end
local function f(n) if n > 0 then return 1 + f(n - 1) end return 0 end
print(f(80))  -- prints: 80
