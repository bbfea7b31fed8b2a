-- a % b has the sign of b.
print(5 % 3, -5 % 3, 5 % -3, -5 % -3)  -- expect: 2	1	-1	-2
print(5.5 % 2, -5.5 % 2, 5.5 % -2, 5 % 0.3 < 0.3)  -- expect: 1.5	0.5	-0.5	true
print(3 % -2, 0 % 5, 6 % 3, -6 % 3)  -- expect: -1	0	0	0
print(2 ^ 53 % 3, 5 % 1e308, 1e15 % 7)  -- expect: 2	5	6
local z = 5 % 0
print(z ~= z)  -- expect: true
local m = 5 % math.huge
print(m ~= m or m == 5)  -- expect: true
for i = -3, 3 do io.write(i % 3, " ") end print()  -- expect: 0 1 2 0 1 2 0 
