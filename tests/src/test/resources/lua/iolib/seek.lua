-- seek from the start, the current place, and the end.
local f = io.tmpfile()
f:write("abcdef")
print(f:seek(), f:seek("set", 2), f:read(1), f:seek("cur", -1), f:seek("end"), f:seek("set", -1))
print(f:seek("set"), f:read(2), f:seek("cur"), f:seek("cur", 1), f:read(1), f:seek("end", -1), f:read("*a"))
f:seek("end", 3) f:write("X") f:seek("set", 0)
print(#f:read("*a"), f:seek("set", 100), f:read(1))
f:seek("set", 1) f:write("ZZ") f:seek("set") print(f:read(6))
print(pcall(f.seek, f, "bad")) print(pcall(f.seek, f, "set", "x"))
f:close() print(pcall(f.seek, f))
-- expect: 6	2	c	2	6	nil	Invalid argument	22
-- expect: 0	ab	2	3	d	5	f
-- expect: 10	100	nil
-- expect: aZZdef
-- expect: false	bad argument #2 to '?' (invalid option 'bad')
-- expect: false	bad argument #3 to '?' (number expected, got string)
-- expect: false	attempt to use a closed file
