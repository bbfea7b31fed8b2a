-- differs: D-9, the key negative zero is zero
local t, zero = {}, 0
t[-zero] = "first"
local k = next(t)
print(k, 1 / k, t[0])  -- expect: 0	inf	first
