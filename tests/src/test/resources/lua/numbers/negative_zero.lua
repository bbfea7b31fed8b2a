-- Negative zero keeps its sign through arithmetic and is equal to zero.
local z, m = 0, -1
print(z * m, -z, z / m)  -- expect: -0	-0	-0
print(1 / (z * m), 1 / -z)  -- expect: -inf	-inf
print(z * m == 0, rawequal(z * m, z), z % m, z + z * m)  -- expect: true	true	0	0
print(math.ceil(-0.5), math.floor(z * m), tostring(z * m))  -- expect: -0	-0	-0
print(string.format("%g %d %.1f", z * m, z * m, z * m))  -- expect: -0 0 -0.0
local t = {}
t[0] = "zero"
print(t[z * m], (z * m) .. "")  -- expect: zero	-0
print(math.abs(z * m), math.max(z, z * m) == 0)  -- expect: 0	true
