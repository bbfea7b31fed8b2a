-- Bases 2 to 36.
print(tonumber("ff", 16), tonumber("FF", 16), tonumber("0x1F", 16), tonumber("7F", 16))  -- expect: 255	255	31	127
print(tonumber("101", 2), tonumber("777", 8), tonumber("zz", 36), tonumber("Zz", 36))  -- expect: 5	511	1295	1295
print(tonumber("12", 10), tonumber("1.5", 10), tonumber(" 11 ", 2), tonumber(10, 16))  -- expect: 12	1.5	3	16
print(tonumber("8", 8), tonumber("2", 2), tonumber("g", 16), tonumber("", 16), tonumber("1e1", 16))  -- expect: nil	nil	nil	nil	481
print(tonumber("7fffffff", 16), tonumber("ffffffff", 16), tonumber("1" .. ("0"):rep(40), 2))  -- expect: 2147483647	4294967295	1099511627776
print(pcall(tonumber, "10", 1))  -- expect: false	bad argument #2 to '?' (base out of range)
print(pcall(tonumber, "10", 37))  -- expect: false	bad argument #2 to '?' (base out of range)
print(pcall(tonumber))  -- expect: false	bad argument #1 to '?' (value expected)
print(pcall(tonumber, nil, 16))  -- expect: false	bad argument #1 to '?' (string expected, got nil)
print(pcall(tonumber, {}, 16))  -- expect: false	bad argument #1 to '?' (string expected, got table)
