-- Nothing wraps at 32 bits.
local big = 2147483647
print(big + 1, big * 2, -big - 1, -big - 2)  -- expect: 2147483648	4294967294	-2147483648	-2147483649
local x = 2147483646
for i = 1, 4 do x = x + 1 io.write(x, " ") end print()  -- expect: 2147483647 2147483648 2147483649 2147483650 
print(65536 * 65536, 46341 * 46341, -65536 * 65536)  -- expect: 4294967296	2147488281	-4294967296
print(big + 1 == 2 ^ 31, -(-2 ^ 31), math.abs(-2147483648))  -- expect: true	2147483648	2147483648
local sum = 0
for i = 1, 100000 do sum = sum + i end
print(sum, 100000 * 100000)  -- expect: 5000050000	10000000000
print(-2147483648 / -1, -2147483648 % -1 == 0, 2147483647 % 10)  -- expect: 2147483648	true	7
