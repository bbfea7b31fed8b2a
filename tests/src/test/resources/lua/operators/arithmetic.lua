-- The five operations and the power on numbers.
print(7 + 3, 7 - 3, 7 * 3, 7 / 2, 7 % 3, 2 ^ 10)  -- expect: 10	4	21	3.5	1	1024
print(1 / 3, 10 / 2, -7 / 2, 0.1 + 0.2)  -- expect: 0.33333333333333	5	-3.5	0.3
print(1 / 0, -1 / 0, 2 ^ 0.5, 2 ^ -1, (-8) ^ 2)  -- expect: inf	-inf	1.4142135623731	0.5	64
print(1e308 + 1e308, 1e308 * 10, -1e308 * 10)  -- expect: inf	inf	-inf
local a, b = 10, 4
print(a + b, a - b, a * b, a / b, a % b, a ^ b)  -- expect: 14	6	40	2.5	2	10000
print(-a, - -a, -(-a))  -- expect: -10	10	10
