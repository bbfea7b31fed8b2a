-- Sums of fractions show their binary errors.
local s = 0
for i = 1, 10 do s = s + 0.1 end
print(s, s == 1, string.format("%.17g", s))  -- expect: 1	false	0.99999999999999989
local c = 0
for x = 0, 1, 0.1 do c = c + 1 end
print(c)  -- expect: 11
for x = 1, 0, -0.25 do io.write(x, " ") end print()  -- expect: 1 0.75 0.5 0.25 0 
print(1e16 + 1 - 1e16, (1e16 + 1) - 1e16 == 0, 0.1 + 0.7, 0.1 * 3)  -- expect: 0	true	0.8	0.3
