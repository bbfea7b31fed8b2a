-- Ranges and repeatable seeds.
print(math.random(1, 1), math.random(5, 5), math.random(1), math.random(-3, -3), math.random(1.9))
local ok, low, high = true, math.huge, -math.huge
for i = 1, 1000 do
  local r, a, b = math.random(), math.random(10), math.random(-5, 5)
  ok = ok and r >= 0 and r < 1 and a >= 1 and a <= 10 and a % 1 == 0 and b >= -5 and b <= 5 and b % 1 == 0
  low, high = math.min(low, a), math.max(high, a)
end
print(ok, low, high)
math.randomseed(7) local a, b = math.random(1000), math.random()
math.randomseed(7) print(a == math.random(1000), b == math.random(), select("#", math.randomseed(1)))
print(pcall(math.random, 0)) print(pcall(math.random, 2, 1)) print(pcall(math.random, 1, 2, 3)) print(pcall(math.random, "x"))
print(pcall(math.randomseed)) print(pcall(math.random, -1))
-- expect: 1	5	1	-3	1
-- expect: true	1	10
-- expect: true	true	0
-- expect: false	bad argument #1 to '?' (interval is empty)
-- expect: false	bad argument #2 to '?' (interval is empty)
-- expect: false	wrong number of arguments
-- expect: false	bad argument #1 to '?' (number expected, got string)
-- expect: false	bad argument #1 to '?' (number expected, got no value)
-- expect: false	bad argument #1 to '?' (interval is empty)
