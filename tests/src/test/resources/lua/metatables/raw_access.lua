-- rawget, rawset, rawequal go past the metatable.
local t = setmetatable({}, {__index = error, __newindex = error, __eq = error})
print(rawget(t, "x"), rawset(t, "x", 1) == t, rawget(t, "x"), t.x)
print(rawequal(t, t), rawequal(t, {}), rawequal("a", "a"), rawequal(1, 1), rawequal(1, "1"), rawequal(nil, false))
print(pcall(rawget, 1, 2))
print(pcall(rawget, {}))
print(pcall(rawset, {}, 1))
print(pcall(rawset, "x", 1, 2))
print(pcall(rawequal, 1))
print(pcall(rawequal))
print(next(t), #t)
-- expect: nil	true	1	1
-- expect: true	false	true	true	false	false
-- expect: false	bad argument #1 to '?' (table expected, got number)
-- expect: false	bad argument #2 to '?' (value expected)
-- expect: false	bad argument #3 to '?' (value expected)
-- expect: false	bad argument #1 to '?' (table expected, got string)
-- expect: false	bad argument #2 to '?' (value expected)
-- expect: false	bad argument #1 to '?' (value expected)
-- expect: x	0
