-- Infinities print as inf and take part in arithmetic.
local inf = math.huge
print(inf, -inf, 1 / 0, -1 / 0, 1e309)  -- expect: inf	-inf	inf	-inf	inf
print(inf + 1, inf * -1, 1 / inf, -1 / inf, inf + inf)  -- expect: inf	-inf	0	-0	inf
print(inf == inf, inf > 1e308, -inf < -1e308, inf ~= -inf)  -- expect: true	true	true	true
print(math.floor(inf), math.ceil(-inf), math.abs(-inf), math.max(1, inf), math.min(1, -inf))  -- expect: inf	-inf	inf	inf	-inf
print(tostring(inf), inf .. "", -inf .. "")  -- expect: inf	inf	-inf
print(inf ^ 0, inf ^ -1, 0 ^ -1, 2 ^ inf, 0.5 ^ inf)  -- expect: 1	0	inf	inf	0
