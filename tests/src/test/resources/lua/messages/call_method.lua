-- Calling methods that are not there.
local t = {x = 5}
print(pcall(function() t:m() end))  -- expect: false	call_method.lua:3: attempt to call method 'm' (a nil value)
print(pcall(function() t:x() end))  -- expect: false	call_method.lua:4: attempt to call method 'x' (a number value)
print(pcall(function() ("x"):bad() end))  -- expect: false	call_method.lua:5: attempt to call method 'bad' (a nil value)
print(pcall(function() t.x:m() end))  -- expect: false	call_method.lua:6: attempt to index field 'x' (a number value)
print(pcall(function() t.y:m() end))  -- expect: false	call_method.lua:7: attempt to index field 'y' (a nil value)
print(pcall(function() local s = "s" s:nothing(1, 2) end))  -- expect: false	call_method.lua:8: attempt to call method 'nothing' (a nil value)
print(pcall(function() local n = 5 n:m() end))  -- expect: false	call_method.lua:9: attempt to index local 'n' (a number value)
print(pcall(function() io.stdout:nothing() end))  -- expect: false	call_method.lua:10: attempt to call method 'nothing' (a nil value)
print(pcall(function() t:m{} end))  -- expect: false	call_method.lua:11: attempt to call method 'm' (a nil value)
print(pcall(function() return t:m "text" end))  -- expect: false	call_method.lua:12: attempt to call method 'm' (a nil value)
local o = {}
function o:outer() return self.inner.x end
print(pcall(o.outer, o))  -- expect: false	call_method.lua:14: attempt to index field 'inner' (a nil value)
function o:call() return self:missing() end
print(pcall(o.call, o))  -- expect: false	call_method.lua:16: attempt to call method 'missing' (a nil value)
