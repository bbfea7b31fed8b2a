-- Keys that are not constant strings are shown as '?'; other expressions have no name.
local t, k = {}, "k"
print(pcall(function() return t[1].x end))  -- expect: false	index_unnamed.lua:3: attempt to index field '?' (a nil value)
print(pcall(function() return t[k].x end))  -- expect: false	index_unnamed.lua:4: attempt to index field '?' (a nil value)
print(pcall(function() return t[true].x end))  -- expect: false	index_unnamed.lua:5: attempt to index field '?' (a nil value)
print(pcall(function() return t["a" .. "b"].x end))  -- expect: false	index_unnamed.lua:6: attempt to index field '?' (a nil value)
print(pcall(function() return t[k][k].x end))  -- expect: false	index_unnamed.lua:7: attempt to index field '?' (a nil value)
local function none() end
print(pcall(function() return none().x end))  -- expect: false	index_unnamed.lua:9: attempt to index a nil value
print(pcall(function() none().x = 1 end))  -- expect: false	index_unnamed.lua:10: attempt to index a nil value
print(pcall(function() return (nil).x end))  -- expect: false	index_unnamed.lua:11: attempt to index a nil value
print(pcall(function() return (1).x end))  -- expect: false	index_unnamed.lua:12: attempt to index a number value
print(pcall(function() return (k and nil).x end))  -- expect: false	index_unnamed.lua:13: attempt to index a nil value
print(pcall(function() return (nil or false).x end))  -- expect: false	index_unnamed.lua:14: attempt to index a boolean value
print(pcall(function(...) return (...).x end))  -- expect: false	index_unnamed.lua:15: attempt to index a nil value
print(pcall(function() return (t.a == 1).x end))  -- expect: false	index_unnamed.lua:16: attempt to index a boolean value
print(pcall(function() return (1 + 1).x end))  -- expect: false	index_unnamed.lua:17: attempt to index a number value
