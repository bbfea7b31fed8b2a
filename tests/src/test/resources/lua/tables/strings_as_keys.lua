-- Equal strings are one key, however they were made.
local t = {}
t["key"] = 1
t["k" .. "ey"] = 2
t[("yek"):reverse()] = 3
print(t.key)  -- expect: 3
t["a\0b"] = "zero byte"
print(t["a\0b"], t["a"], t["a\0c"])  -- expect: zero byte	nil	nil
t[("x"):rep(1000)] = "long"
print(t[("x"):rep(999) .. "x"])  -- expect: long
local n = 0
for k in pairs(t) do n = n + 1 end
print(n)  -- expect: 3
for i = 1, 1000 do t["n" .. i] = i end
local sum = 0
for i = 1, 1000 do sum = sum + t["n" .. i] t["n" .. i] = nil end
print(sum, t.n1, t.key)  -- expect: 500500	nil	3
