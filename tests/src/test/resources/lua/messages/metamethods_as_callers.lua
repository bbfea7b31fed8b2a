-- A built-in called as a metamethod is '?', with the position of the operation.
local t = setmetatable({}, {__index = string.rep, __add = string.rep, __concat = table.concat, __call = string.upper})
print(pcall(function() return t.x end))  -- expect: false	metamethods_as_callers.lua:3: bad argument #1 to '?' (string expected, got table)
print(pcall(function() return t + 1 end))  -- expect: false	metamethods_as_callers.lua:4: bad argument #1 to '?' (string expected, got table)
print(pcall(function() return t .. "x" end))  -- expect: true	
print(pcall(function() return t() end))  -- expect: false	metamethods_as_callers.lua:6: bad argument #1 to 't' (string expected, got table)
print(pcall(function() return t("x") end))  -- expect: false	metamethods_as_callers.lua:7: bad argument #1 to 't' (string expected, got table)
print(pcall(string.gsub, "x", "x", string.rep))  -- expect: false	bad argument #2 to '?' (number expected, got no value)
print(pcall(function() return ("x"):gsub("x", string.rep) end))  -- expect: false	bad argument #2 to '?' (number expected, got no value)
print(pcall(function() table.foreach({x = 1}, ipairs) end))  -- expect: false	bad argument #1 to '?' (table expected, got string)
