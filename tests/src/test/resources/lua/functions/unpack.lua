-- unpack(list, i, j) reads raw.
print(unpack({1, 2, 3}))  -- expect: 1	2	3
print(unpack({1, 2, 3}, 2))  -- expect: 2	3
print(unpack({1, 2, 3}, 2, 3))  -- expect: 2	3
print(unpack({1, nil, 3}, 1, 3))  -- expect: 1	nil	3
print(unpack({}, 1, 2))  -- expect: nil	nil
print(select("#", unpack({}, 2, 1)), select("#", unpack({})))  -- expect: 0	0
print(unpack({[0] = "zero", [-1] = "minus"}, -1, 0))  -- expect: minus	zero
print(unpack({1, 2, 3}, "2", 2.9))  -- expect: 2
print(unpack(setmetatable({1}, {__index = function() return "meta" end}), 1, 2))  -- expect: 1	nil
print(pcall(unpack))  -- expect: false	bad argument #1 to '?' (table expected, got no value)
print(pcall(unpack, "abc"))  -- expect: false	bad argument #1 to '?' (table expected, got string)
print(pcall(unpack, {}, "x"))  -- expect: false	bad argument #2 to '?' (number expected, got string)
