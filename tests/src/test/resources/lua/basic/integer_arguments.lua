-- Levels, counts and places in tables keep the low 32 bits of the number; places in strings keep all.
local W = 2 ^ 32
print(unpack({1, 2, 3}, W + 2))  -- expect: 2	3
print(unpack({1, 2, 3}, 1, W + 2))  -- expect: 1	2
print(unpack({1, 2, 3}, -W + 2, 3))  -- expect: 2	3
print(pcall(unpack, {}, 1, 2 ^ 31 - 1))  -- expect: false	too many results to unpack
print(pcall(unpack, {}, 1, 2 ^ 31))  -- expect: true
print(pcall(unpack, {1, 2}, 1, 2 ^ 63))  -- expect: true
print(select(W + 2, "a", "b", "c"))  -- expect: b	c
print(pcall(select, 2 ^ 31, "a"))  -- expect: false	bad argument #1 to '?' (index out of range)
print(pcall(select, 1e300, "a"))  -- expect: false	bad argument #1 to '?' (index out of range)
print(("ab"):rep(W + 2), ("ab"):rep(W), ("ab"):rep(2 ^ 31), ("ab"):rep(-W + 1))  -- expect: abab			ab
print(("ab"):rep(math.huge), ("ab"):rep(-math.huge), ("ab"):rep(1e100))  -- expect: 		
print(string.char(W + 65), pcall(string.char, W + 256))  -- expect: A	false	bad argument #1 to '?' (invalid value)
print(("abc"):sub(W + 2), ("abc"):sub(1, W + 2), ("abc"):sub(-W, 2), ("abc"):byte(W + 1))  -- expect: 	abc	ab
print(("abc"):find("b", W + 1), ("aaa"):gsub("a", "b", W + 2))  -- expect: nil	bba	2
print(("aaa"):gsub("a", "b", 2 ^ 31))  -- expect: aaa	0
print(table.concat({1, 2, 3}, ",", W + 1, W + 2))  -- expect: 1,2
print(table.concat({1, 2, 3}, ",", 1, 2 ^ 31))  -- expect:
local t = {1, 2, 3}
table.insert(t, W + 1, "first")
print(table.concat(t, " "))  -- expect: first 1 2 3
print(table.remove(t, W + 2), table.concat(t, " "))  -- expect: 1	first 2 3
print(table.remove(t, 2 ^ 31), table.concat(t, " "))  -- expect: nil	first 2 3
print(tonumber("ff", W + 16), pcall(tonumber, "ff", W))  -- expect: 255	false	bad argument #2 to '?' (base out of range)
print(math.ldexp(1, W + 3), math.ldexp(1, 2 ^ 31), math.ldexp(1, 2 ^ 31 - 1))  -- expect: 8	0	inf
print(pcall(error, "level", W))  -- expect: false	level
print(pcall(function() error("level", W + 1) end))  -- expect: false	integer_arguments.lua:28: level
print(pcall(function() error("level", 2 ^ 31) end))  -- expect: false	level
print(("%d %x %c"):format(W + 65, W + 65, 65), #("%c"):format(65))  -- expect: 4294967361 100000041 A	1
print(debug.getinfo(W + 1, "l").currentline, debug.getinfo(2 ^ 31 - 1))  -- expect: 31	nil
print(ipairs({10, 20})({10, 20}, W + 1))  -- expect: 2	20
