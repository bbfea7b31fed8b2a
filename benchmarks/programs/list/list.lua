-- Takeuchi's function on linked lists, which stand for their lengths: recursion, a field read per step.

local function make(length)
  if length == 0 then return nil end
  return {value = length, next = make(length - 1)}
end

local function length(list)
  if not list then return 0 end
  return 1 + length(list.next)
end

local function is_shorter(x, y)
  while y do
    if not x then return true end
    x, y = x.next, y.next
  end
  return false
end

local function takeuchi(x, y, z)
  if not is_shorter(y, x) then return z end
  return takeuchi(takeuchi(x.next, y, z), takeuchi(y.next, z, x), takeuchi(z.next, x, y))
end

local function bench()
  local result = length(takeuchi(make(20), make(12), make(6)))
  assert(result == 7, "list is wrong")
  return result
end

if not ... then print(bench()) end
return bench
