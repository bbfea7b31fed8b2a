-- A variable captured across several levels of functions.
local function outer()
  local n = 0
  return {
    inc = function() n = n + 1 return n end,
    sub = function() local s = 0 return function() s = s + 1 n = n + s return n, s end end,
    deep = function() return function() return function() n = n * 2 return n end end end,
  }
end
local k = outer()
k.inc()
local a, b = k.sub(), k.sub()
print(a()) print(a()) print(b())
print(k.deep()()(), k.inc())
local other = outer()
print(other.inc(), k.inc())
-- expect: 2	1
-- expect: 4	2
-- expect: 5	1
-- expect: 10	11
-- expect: 1	12
