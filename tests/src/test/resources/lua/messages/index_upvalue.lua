-- Indexing variables of enclosing functions.
local x
local n, t = 5, {}
print(pcall(function() return x.y end))  -- expect: false	index_upvalue.lua:4: attempt to index upvalue 'x' (a nil value)
print(pcall(function() x.y = 1 end))  -- expect: false	index_upvalue.lua:5: attempt to index upvalue 'x' (a nil value)
print(pcall(function() return n[1] end))  -- expect: false	index_upvalue.lua:6: attempt to index upvalue 'n' (a number value)
print(pcall(function() return t.a.b end))  -- expect: false	index_upvalue.lua:7: attempt to index field 'a' (a nil value)
print(pcall(function() return (function() return n.z end)() end))  -- expect: false	index_upvalue.lua:8: attempt to index upvalue 'n' (a number value)
local function f(p) return function() return p.field end end
print(pcall(f(nil)))  -- expect: false	index_upvalue.lua:9: attempt to index upvalue 'p' (a nil value)
print(pcall(f(12)))  -- expect: false	index_upvalue.lua:9: attempt to index upvalue 'p' (a number value)
for i = 1, 1 do print(pcall(function() return i.x end)) end  -- expect: false	index_upvalue.lua:12: attempt to index upvalue 'i' (a number value)
