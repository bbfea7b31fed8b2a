-- differs: E-1, the library bit
print(bit.tobit(2 ^ 31), bit.tobit(-1), bit.tobit(2 ^ 32 + 5), bit.tobit(1.5), bit.tobit(2.5))  -- expect: -2147483648	-1	5	2	2
print(bit.tobit(-2 ^ 31 - 1))  -- expect: 2147483647
print(bit.band(0xff, 0x0f, 3), bit.bor(1, 2, 4), bit.bxor(5, 1), bit.bnot(0), bit.band("7"))  -- expect: 3	7	4	-1	7
print(bit.lshift(1, 31), bit.lshift(1, 32), bit.rshift(-1, 28), bit.arshift(-8, 1))  -- expect: -2147483648	1	15	-4
print(bit.rol(0x12345678, 8), bit.ror(1, 1), bit.bswap(0x12345678))  -- expect: 878082066	-2147483648	2018915346
print(bit.tohex(255), bit.tohex(255, 4), bit.tohex(255, -4), bit.tohex(-1))  -- expect: 000000ff	00ff	00FF	ffffffff
print(pcall(function() local b = bit.band b("x") end))
-- expect: false	bit.lua:8: bad argument #1 to 'b' (number expected, got string)
print(require "bit" == bit, package.loaded.bit == bit)  -- expect: true	true
local h = 0
for c in ("inplace"):gmatch(".") do h = bit.bxor(bit.rol(h, 5), c:byte()) end
print(h)  -- expect: -1690859489
