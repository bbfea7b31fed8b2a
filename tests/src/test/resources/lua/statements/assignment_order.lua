-- All expressions are evaluated before anything is stored.
local i, a = 3, {}
i, a[i] = i + 1, 20
print(i, a[3], a[4])  -- expect: 4	20	nil
local t = {1, 2, 3}
local j = 1
j, t[j], t[j + 1] = 2, t[j + 1], t[j]
print(j, t[1], t[2], t[3])  -- expect: 2	2	1	3
local x = {v = 1}
local y = x
x, x.v = {v = 5}, 7
print(x.v, y.v)  -- expect: 5	7
a = {}
a.k, a.k = 1, 2
print(a.k)  -- expect: 1
local p, q, r = 1, 2, 3
p, q, r = r, p, q
print(p, q, r)  -- expect: 3	1	2
