-- Calling variables, results, literals.
local up, t = nil, {}
print(pcall(function() local f; f() end))  -- expect: false	call_local_and_upvalue.lua:3: attempt to call local 'f' (a nil value)
print(pcall(function() local x = 1; x() end))  -- expect: false	call_local_and_upvalue.lua:4: attempt to call local 'x' (a number value)
print(pcall(function() local s = "s" return s() end))  -- expect: false	call_local_and_upvalue.lua:5: attempt to call local 's' (a string value)
print(pcall(function(p) p() end, {}))  -- expect: false	call_local_and_upvalue.lua:6: attempt to call local 'p' (a table value)
print(pcall(function() up() end))  -- expect: false	call_local_and_upvalue.lua:7: attempt to call upvalue 'up' (a nil value)
print(pcall(function() t() end))  -- expect: false	call_local_and_upvalue.lua:8: attempt to call upvalue 't' (a table value)
print(pcall(function() local f; (f)() end))  -- expect: false	call_local_and_upvalue.lua:9: attempt to call local 'f' (a nil value)
print(pcall(function() (nil)() end))  -- expect: false	call_local_and_upvalue.lua:10: attempt to call a nil value
print(pcall(function() (1)() end))  -- expect: false	call_local_and_upvalue.lua:11: attempt to call a number value
print(pcall(function() ("s")() end))  -- expect: false	call_local_and_upvalue.lua:12: attempt to call a string value
print(pcall(function() ({})() end))  -- expect: false	call_local_and_upvalue.lua:13: attempt to call a table value
local function none() end
print(pcall(function() none()() end))  -- expect: false	call_local_and_upvalue.lua:15: attempt to call a nil value
print(pcall(function() local a, b; (a or b)() end))  -- expect: false	call_local_and_upvalue.lua:16: attempt to call a nil value
print(pcall(function(...) (...)() end, true))  -- expect: false	call_local_and_upvalue.lua:17: attempt to call a boolean value
print(pcall(function() (2 > 1)() end))  -- expect: false	call_local_and_upvalue.lua:18: attempt to call a boolean value
