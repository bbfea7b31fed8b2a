-- ^ associates to the right and binds tighter than a minus on its left.
print(2 ^ 2 ^ 3, (2 ^ 2) ^ 3)  -- expect: 256	64
print(-3 ^ 2, (-3) ^ 2, 2 ^ -1 ^ 2)  -- expect: -9	9	0.5
local x = 2
print(-x ^ 2, x ^ -x, - - x ^ 2)  -- expect: -4	0.25	4
print(4 ^ 0.5, 27 ^ (1 / 3), 0 ^ 0, 10 ^ -2, 2 ^ 1023 * 2)  -- expect: 2	3	1	0.01	inf
