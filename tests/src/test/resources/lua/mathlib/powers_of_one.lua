-- 1 to any power is 1, and -1 to an infinite one.
local huge, nan = math.huge, 0 / 0
local one, minus = 1, -1
print(one ^ huge, one ^ -huge, one ^ nan, minus ^ huge, minus ^ -huge, nan ^ 0)  -- expect: 1	1	1	1	1	1
print(1.0 ^ huge, ("1") ^ huge, math.pow(1, nan), math.pow(-1, huge), math.pow(nan, 0))  -- expect: 1	1	1	1	1
print(minus ^ nan ~= minus ^ nan, minus ^ 0.5 ~= minus ^ 0.5, 0 ^ -1, (minus * 0) ^ -1, 2 ^ 0.5)  -- expect: true	true	inf	-inf	1.4142135623731
