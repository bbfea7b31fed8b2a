-- Each key is visited once, whatever its type.
local t = {}
local expected = 0
for i = 1, 100 do t[i] = true t["k" .. i] = true t[i + 0.5] = true expected = expected + 3 end
t[true] = 1 t[print] = 1 t[t] = 1
expected = expected + 3
local seen, n, double = {}, 0, 0
for k in pairs(t) do if seen[k] then double = double + 1 end seen[k] = true n = n + 1 end
print(n == expected, double)  -- expect: true	0
local sum = 0
for k, v in pairs({a = 1, b = 2, c = 3, 10, 20}) do sum = sum + v end
print(sum)  -- expect: 36
local names = {}
for k in pairs({x = 1, y = 2, z = 3}) do names[#names + 1] = k end
table.sort(names)
print(table.concat(names, " "))  -- expect: x y z
