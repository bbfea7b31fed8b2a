-- Indexing the result of an index with a constant string.
local t = {y = 5, f = {}}
print(pcall(function() return t.x.y end))  -- expect: false	index_field.lua:3: attempt to index field 'x' (a nil value)
print(pcall(function() return t.y.z end))  -- expect: false	index_field.lua:4: attempt to index field 'y' (a number value)
print(pcall(function() t.a.b.c = 1 end))  -- expect: false	index_field.lua:5: attempt to index field 'a' (a nil value)
print(pcall(function() return t.f.g.h end))  -- expect: false	index_field.lua:6: attempt to index field 'g' (a nil value)
print(pcall(function() return t["a b"].c end))  -- expect: false	index_field.lua:7: attempt to index field 'a b' (a nil value)
print(pcall(function() t["y"].c = 1 end))  -- expect: false	index_field.lua:8: attempt to index field 'y' (a number value)
print(pcall(function() return t.x:m() end))  -- expect: false	index_field.lua:9: attempt to index field 'x' (a nil value)
print(pcall(function() return math.nothing.x end))  -- expect: false	index_field.lua:10: attempt to index field 'nothing' (a nil value)
print(pcall(function() return _G.nothing.x end))  -- expect: false	index_field.lua:11: attempt to index field 'nothing' (a nil value)
print(pcall(function() local s = "abc" return s.x.y end))  -- expect: false	index_field.lua:12: attempt to index field 'x' (a nil value)
print(pcall(function() return ("abc").x.y end))  -- expect: false	index_field.lua:13: attempt to index field 'x' (a nil value)
