-- Each activation has variables of its own.
local function counter(start, step)
  local n = start or 0
  return function() n = n + (step or 1) return n end
end
local a, b = counter(), counter(10, 5)
print(a(), a(), b(), a(), b())  -- expect: 1	2	15	3	20
local c = a
print(c(), a())  -- expect: 4	5
