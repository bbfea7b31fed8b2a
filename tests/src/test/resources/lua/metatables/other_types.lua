-- debug.setmetatable gives every type a metatable.
debug.setmetatable(1, {__index = function(n, k) return n .. k end, __call = function(n, x) return n * x end, __len = function(n) return n end})
print((5).x, (5)(6), #7)  -- expect: 5x	30	7
debug.setmetatable(1, nil)
debug.setmetatable(nil, {__index = function() return "of nil" end})
local x
print(x.y, undefinedglobal.z)  -- expect: of nil	of nil
debug.setmetatable(nil, nil)
print(pcall(function() return x.y end))  -- expect: false	other_types.lua:9: attempt to index upvalue 'x' (a nil value)
debug.setmetatable(print, {__index = function(f, k) return k end, __concat = function(a, b) return "fn" end})
print(print.foo, (function() end).bar, print .. "x")  -- expect: foo	bar	fn
debug.setmetatable(print, nil)
debug.setmetatable(true, {__add = function(a, b) return tostring(a) .. tostring(b) end})
print(true + false, true + 1)  -- expect: truefalse	true1
debug.setmetatable(true, nil)
print(getmetatable(true))  -- expect: nil
