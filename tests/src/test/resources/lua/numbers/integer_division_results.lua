-- Division gives a fraction if there is one; results that are integral print so.
print(6 / 2, 7 / 2, 1 / 4, 10 / 5, -9 / 3)  -- expect: 3	3.5	0.25	2	-3
print(6 / 2 == 3, math.floor(7 / 2), (7 - 7 % 2) / 2)  -- expect: true	3	3
local t = {}
t[6 / 2] = "three"
print(t[3], t[3.0], t["3"])  -- expect: three	three	nil
print(0.1 * 3 == 0.3, 0.5 * 2 == 1, 1 / 3 * 3 == 1)  -- expect: false	true	true
local i = 1
for _ = 1, 6 do i = i / 2 end
print(i, i * 64)  -- expect: 0.015625	1
