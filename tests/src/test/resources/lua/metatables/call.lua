-- __call gets the object and the arguments; all results come back.
local t = setmetatable({}, {__call = function(self, ...) return select("#", ...), ... end})
print(t(1, nil, 3))  -- expect: 3	1	nil	3
print(t())  -- expect: 0
print((t"literal"), (t{1}))  -- expect: 1	1
local o = {f = t}
print(o.f("x"))  -- expect: 1	x
print(o:f("x") == 2)  -- expect: true
print(pcall(t, 1, 2))  -- expect: true	2	1	2
local Class = setmetatable({}, {__call = function(cls, name) return {class = cls, name = name} end})
print(Class("n").name, Class("m").class == Class)  -- expect: n	true
local chained = setmetatable({}, {__call = setmetatable({}, {__call = print})})
print(pcall(function() chained() end))  -- expect: false	call.lua:13: attempt to call upvalue 'chained' (a table value)
print(pcall(setmetatable({}, {__call = 5})))  -- expect: false	attempt to call a table value
print(select("#", setmetatable({}, {__call = function() end})()))  -- expect: 0
