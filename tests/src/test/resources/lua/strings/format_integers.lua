-- %d %i %u %c %x %X %o with flags, width and precision.
local f = string.format
print(f("%5d|%-5d|%05d|%+d|% d|%i|%u|%.3d|%5.3d", 42, 42, 42, 42, 42, 7, 9, 5, 5))  -- expect:    42|42   |00042|+42| 42|7|9|005|  005
print(f("%x %X %#x %#X %o %#o %x", 255, 255, 255, 255, 8, 8, 0))  -- expect: ff FF 0xff 0XFF 10 010 0
print(f("%8x|%-8x|%08x|%.4x|%#06x", 255, 255, 255, 255, 255))  -- expect:       ff|ff      |000000ff|00ff|0x00ff
print(f("%d %d %d %d %d", 3.99, -3.99, "10", "0x10", -0.5))  -- expect: 3 -3 10 16 0
print(f("%d %d %d", 2 ^ 31, -2 ^ 31, 2 ^ 53))  -- expect: 2147483648 -2147483648 9007199254740992
print(f("%d %d", 2 ^ 62, -2 ^ 63))  -- expect: 4611686018427387904 -9223372036854775808
print(f("%x %o %u", -1, -1, -1))  -- expect: ffffffffffffffff 1777777777777777777777 18446744073709551615
print(f("%+d %+d % d % d", 0, -5, 0, -5))  -- expect: +0 -5  0 -5
print(f("%c%c%c|%3c|%-3c|", 76, 117, 97, 65, 66))  -- expect: Lua|  A|B  |
print(f("%10.4d|%-10.4d|%+.2d|%.0d|", 42, 42, 7, 1))  -- expect:       0042|0042      |+07|1|
