-- differs: D-6, a sign in front of digits of another base does not wrap around
print(tonumber("-ff", 16), tonumber("-0x10", 16), tonumber(" -101 ", 2), tonumber("-zz", 36))  -- expect: -255	-16	-5	-1295
print(tonumber("-", 16), tonumber("- 1", 16), tonumber("+7", 8))  -- expect: nil	nil	7
