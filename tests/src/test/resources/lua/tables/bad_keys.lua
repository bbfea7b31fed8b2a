-- nil and NaN cannot be written, but read.
local t = {}
print(pcall(function() t[nil] = 1 end))  -- expect: false	bad_keys.lua:3: table index is nil
print(pcall(function() t[0 / 0] = 1 end))  -- expect: false	bad_keys.lua:4: table index is NaN
print(pcall(rawset, t, nil, 1))  -- expect: false	table index is nil
print(pcall(rawset, t, 0 / 0, 1))  -- expect: false	table index is NaN
print(t[nil], t[0 / 0], rawget(t, nil))  -- expect: nil	nil	nil
local m = setmetatable({}, {__newindex = function() print("not called") end})
print(pcall(function() m[nil] = 5 end))  -- expect: false	bad_keys.lua:9: table index is nil
print(pcall(function() t.x.y = 1 end))  -- expect: false	bad_keys.lua:10: attempt to index field 'x' (a nil value)
print(next(t))  -- expect: nil
