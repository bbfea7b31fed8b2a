-- Loops across 2^31 do not wrap.
local n, last = 0
for i = 2 ^ 31 - 2, 2 ^ 31 + 1 do n = n + 1 last = i end
print(n, last)  -- expect: 4	2147483649
n = 0
for i = -2 ^ 31 + 1, -2 ^ 31 - 2, -1 do n = n + 1 last = i end
print(n, last)  -- expect: 4	-2147483650
for i = 2147483646, 2147483647 do io.write(i, " ") end print()  -- expect: 2147483646 2147483647 
for i = 1e15, 1e15 + 2 do io.write(string.format("%d ", i)) end print()  -- expect: 1000000000000000 1000000000000001 1000000000000002 
for i = 0, 2 ^ 32, 2 ^ 31 do io.write(i, " ") end print()  -- expect: 0 2147483648 4294967296 
for i = 1, 2 ^ 31, 2 ^ 30 do io.write(i, " ") end print()  -- expect: 1 1073741825 
