-- A function that is hot while it is the only one of its code, and then has company: each keeps its own variables.
local function maker(step)
  local total = 0
  local function add(n)
    total = total + step * n
    return total
  end
  return add, function() return step, total end
end

local first, state = maker(1)
for i = 1, 3000 do first(1) end
print(first(0), state())  -- expect: 3000	1	3000

local second, other = maker(10)
for i = 1, 3000 do first(1) second(1) end
print(first(0), second(0))  -- expect: 6000	30000
print(state())  -- expect: 1	6000
print(other())  -- expect: 10	30000

-- One that calls itself finds itself, whichever it is.
local function counting(by)
  local depth = 0
  local function down(n)
    depth = depth + by
    if n > 0 then return down(n - 1) + 1 end
    return 0
  end
  return down, function() return depth end
end
local one, depth_of_one = counting(1)
for i = 1, 500 do one(10) end
local two, depth_of_two = counting(2)
for i = 1, 500 do two(10) end
one(1)
print(depth_of_one(), depth_of_two())  -- expect: 5502	11000

-- The environment belongs to the function, not to its code.
local function reader() return function() return value end end
local plain = reader()
value = "global"
for i = 1, 2000 do plain() end
local private = setfenv(reader(), {value = "private"})
print(plain(), private())  -- expect: global	private
setfenv(plain, {value = "changed"})
print(plain(), private())  -- expect: changed	private

-- The first may be garbage when the second comes.
local function box(content) return function() return content end end
local seen = setmetatable({}, {__mode = "v"})
do
  local kept = {}
  local get = box(kept)
  for i = 1, 2000 do get() end
  seen[1] = kept
end
local get = box("new")
for i = 1, 2000 do get() end
print(get())  -- expect: new

-- Recursion that makes others of the same code while it runs.
local function nest(n)
  local function inner(m)
    if m == 0 then return n end
    return inner(m - 1) + (n > 0 and m == 1 and nest(n - 1)(1) or 0)
  end
  return inner
end
print(nest(6)(1), nest(3)(2))  -- expect: 21	6
