-- Chains that do not end are errors.
local a = {}
setmetatable(a, {__index = a})
print(pcall(function() return a.x end))  -- expect: false	loops.lua:4: loop in gettable
local b = {}
setmetatable(b, {__newindex = b})
print(pcall(function() b.x = 1 end))  -- expect: false	loops.lua:7: loop in settable
local c, d = {}, {}
setmetatable(c, {__index = d})
setmetatable(d, {__index = c})
print(pcall(function() return c.x end))  -- expect: false	loops.lua:11: loop in gettable
print(pcall(function() return ("x").y.z end))  -- expect: false	loops.lua:12: attempt to index field 'y' (a nil value)
c.x = 1
print(d.x)  -- expect: 1
local chain = {}
for i = 1, 110 do chain = setmetatable({}, {__index = chain}) end
print(pcall(function() return chain.v end))  -- expect: false	loops.lua:17: loop in gettable
