-- Errors inside of built-ins have the position of the Lua code that called them, or none.
print(pcall(function() string.rep() end))
print(pcall(string.rep))
print(pcall(function() return string.rep() end))
print(pcall(table.sort, {{}, {}}))
print(pcall(function() table.sort({{}, {}}) end))
print(pcall(function() next({}, "x") end))
print(pcall(function() rawset({}, nil, 1) end))
print(pcall(function() table.concat({{}}) end))
print(pcall(function() ("x"):rep({}) end))
print(pcall(function() tostring(setmetatable({}, {__tostring = 1})) end))
print(pcall(function() setmetatable({}, {__index = string.rep}).x = nil return setmetatable({}, {__index = string.rep}).x end))
-- expect: false	positions_without_lua.lua:2: bad argument #1 to 'rep' (string expected, got no value)
-- expect: false	bad argument #1 to '?' (string expected, got no value)
-- expect: false	positions_without_lua.lua:4: bad argument #1 to 'rep' (string expected, got no value)
-- expect: false	attempt to compare two table values
-- expect: false	attempt to compare two table values
-- expect: false	invalid key to 'next'
-- expect: false	table index is nil
-- expect: false	positions_without_lua.lua:9: invalid value (table) at index 1 in table for 'concat'
-- expect: false	positions_without_lua.lua:10: bad argument #1 to 'rep' (number expected, got table)
-- expect: false	attempt to call a number value
-- expect: false	positions_without_lua.lua:12: bad argument #1 to '?' (string expected, got table)
