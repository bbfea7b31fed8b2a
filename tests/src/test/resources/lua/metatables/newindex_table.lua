-- __newindex as a table stores there, by its own rules.
local store = {}
local t = setmetatable({}, {__newindex = store})
t.x = 1
print(rawget(t, "x"), store.x, t.x)  -- expect: nil	1	nil
local deep = {}
local middle = setmetatable({}, {__newindex = deep})
local top = setmetatable({}, {__newindex = middle})
top.k = "v"
print(rawget(top, "k"), rawget(middle, "k"), deep.k)  -- expect: nil	nil	v
local same = {}
local both = setmetatable({}, {__index = same, __newindex = same})
both.a = 1
both.a = both.a + 1
print(both.a, rawget(both, "a"), same.a)  -- expect: 2	nil	2
print(pcall(function() setmetatable({}, {__newindex = 5}).x = 1 end))  -- expect: false	newindex_table.lua:16: attempt to index a number value
