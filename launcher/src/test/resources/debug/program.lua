limit = 10
local function add(a, b)
  local sum = a + b
  return sum                        -- @sum
end
local function counter(start)
  local count = start
  return function(step)
    count = count + step            -- @count
    return count + limit
  end
end
function twice(n)
  return n * 2                      -- @twice
end
local function produce(most)
  return coroutine.wrap(function()
    for i = 1, most do
      coroutine.yield((twice(i)))
    end
  end)
end
local tally = counter(5)
for i = 1, 3 do
  print(tally((add(i, 10))))
end
local function show(items)
  print("[" .. table.concat(items.list, ", ") .. "] " .. items.deep.name)     -- @show
end
local basket = {list = {1, 2, 3}, deep = {name = "plum"}}
show(basket)
print("[" .. table.concat(basket.list, ", ") .. "] " .. basket.deep.name)
for value in produce(2) do
  print(value)
end
local _, problem = pcall(error, "expected", 0)
print(problem)
error("unexpected", 0)              -- @throw
