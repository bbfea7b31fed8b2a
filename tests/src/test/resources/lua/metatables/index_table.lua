-- __index as a table, a chain of tables, or a string.
local a = {x = 1}
local b = setmetatable({y = 2}, {__index = a})
local c = setmetatable({z = 3}, {__index = b})
print(c.x, c.y, c.z, c.w, rawget(c, "x"))  -- expect: 1	2	3	nil	nil
a.w = "added later"
print(c.w)  -- expect: added later
c.x = "own"
print(c.x, a.x)  -- expect: own	1
c.x = nil
print(c.x)  -- expect: 1
print(setmetatable({}, {__index = "abc"}).len == string.len)  -- expect: true
print(setmetatable({}, {__index = string}).format("%d", 5))  -- expect: 5
print(pcall(function() return setmetatable({}, {__index = 5}).x end))  -- expect: false	index_table.lua:14: attempt to index a number value
print(pcall(function() return setmetatable({}, {__index = true}).x end))  -- expect: false	index_table.lua:15: attempt to index a boolean value
local chain = {v = "end"}
for i = 1, 90 do chain = setmetatable({}, {__index = chain}) end
print(chain.v)  -- expect: end
