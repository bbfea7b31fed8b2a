-- Beyond 2^53 only some integers exist.
local p = 2 ^ 53
print(p == p + 1, p - 1 == p, p + 2 == p)
print(string.format("%.0f %.0f %.0f", p - 1, p, p + 2))
print(string.format("%d", p), string.format("%.0f", 2 ^ 63), string.format("%.0f", 1e22))
local n = 94906267
print(string.format("%.0f", n * n), n * n == 9007199515875289)
local x = 9007199254740990
for i = 1, 4 do x = x + 1 end
print(string.format("%.0f", x))
local f = 1
for i = 1, 25 do f = f * i end
print(f, string.format("%.0f", f))
-- expect: true	false	false
-- expect: 9007199254740991 9007199254740992 9007199254740994
-- expect: 9007199254740992	9223372036854775808	10000000000000000000000
-- expect: 9007199515875288	true
-- expect: 9007199254740992
-- expect: 1.5511210043331e+25	15511210043330986055303168
