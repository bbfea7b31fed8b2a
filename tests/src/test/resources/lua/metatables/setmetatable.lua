-- setmetatable returns the table; nil removes.
local mt = {__index = {x = 1}}
local t = {}
print(setmetatable(t, mt) == t, getmetatable(t) == mt, t.x)  -- expect: true	true	1
print(setmetatable(t, nil) == t, getmetatable(t), t.x)  -- expect: true	nil	nil
print(pcall(setmetatable))  -- expect: false	bad argument #1 to '?' (table expected, got no value)
print(pcall(setmetatable, {}))  -- expect: false	bad argument #2 to '?' (nil or table expected)
print(pcall(setmetatable, 1, {}))  -- expect: false	bad argument #1 to '?' (table expected, got number)
print(pcall(setmetatable, {}, 1))  -- expect: false	bad argument #2 to '?' (nil or table expected)
print(pcall(setmetatable, "x", {}))  -- expect: false	bad argument #1 to '?' (table expected, got string)
print(getmetatable(1), getmetatable(nil), getmetatable(print), getmetatable(true))  -- expect: nil	nil	nil	nil
print(pcall(getmetatable))  -- expect: false	bad argument #1 to '?' (value expected)
setmetatable(t, {}) setmetatable(t, mt)
print(t.x)  -- expect: 1
