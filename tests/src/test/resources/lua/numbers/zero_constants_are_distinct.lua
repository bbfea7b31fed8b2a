-- differs: D-2, the constants 0 and -0 of one function are two values
print(-0, 0)
print(0, -0)
print(1 / 0, 1 / -0)
local a, b = 0, -0
print(a, b, -b)
-- expect: -0	0
-- expect: 0	-0
-- expect: inf	-inf
-- expect: 0	-0	0
