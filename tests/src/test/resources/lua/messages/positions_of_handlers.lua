-- Positions, names and tracebacks in handlers, and of errors that blame the operation.
local m = {}
local t = setmetatable({}, m)
m.__add = function(a, b) error("level two", 2) end
m.__lt = function() error("lt", 2) end
m.__index = function(x, k) if k == "tb" then return debug.traceback("tb") end
  if k == "info" then local i = debug.getinfo(2, "nSl") return i.currentline .. tostring(i.name) .. i.what end
  error("idx " .. tostring(k), 2) end
m.__newindex = function(x, k, v) error("new " .. tostring(k), 2) end
m.__unm = function() return debug.getinfo(1, "n").name, debug.getinfo(2, "l").currentline end
m.__call = function(...) error("call", 2) end
m.__concat = function() return debug.traceback("cc", 1) end
m.__eq = function() error("eq", 2) end
local function f() return t + 1 end
local function g() local x = t < t return x end
print(pcall(f))
print(pcall(g))
print(pcall(function() return t.a end))
print(pcall(function() return t[1] end))
print(pcall(function() t.a = 1 end))
print(pcall(function() t[2] = 1 end))
print(pcall(function() t[1.5] = 1 end))
print(pcall(function() local r = t(1) return r end))
print(pcall(function() return t == setmetatable({}, m) end))
print(-t)
print(t.info)
print(t.tb)
print(t .. "x")
local function deep(n) if n == 0 then return t.tb end local r = deep(n - 1) return r end
print(deep(2))
local co = coroutine.create(function() local x = t.tb return t + 1 end)
print(coroutine.resume(co))
print(debug.traceback(co))
print(xpcall(f, debug.traceback))
local q = setmetatable({}, {__index = function(t, k) return k * 2 end})
print(q[21], pcall(function() return q.x end))
-- expect: false	positions_of_handlers.lua:14: level two
-- expect: false	positions_of_handlers.lua:15: lt
-- expect: false	positions_of_handlers.lua:18: idx a
-- expect: false	positions_of_handlers.lua:19: idx 1
-- expect: false	positions_of_handlers.lua:20: new a
-- expect: false	positions_of_handlers.lua:21: new 2
-- expect: false	positions_of_handlers.lua:22: new 1.5
-- expect: false	positions_of_handlers.lua:23: call
-- expect: false	positions_of_handlers.lua:24: eq
-- expect: nil
-- expect: 26nilmain
-- expect: tb
-- expect: stack traceback:
-- expect: 	positions_of_handlers.lua:6: in function <positions_of_handlers.lua:6>
-- expect: 	positions_of_handlers.lua:27: in main chunk
-- expect: 	[C]: ?
-- expect: cc
-- expect: stack traceback:
-- expect: 	positions_of_handlers.lua:12: in function <positions_of_handlers.lua:12>
-- expect: 	positions_of_handlers.lua:28: in main chunk
-- expect: 	[C]: ?
-- expect: tb
-- expect: stack traceback:
-- expect: 	positions_of_handlers.lua:6: in function <positions_of_handlers.lua:6>
-- expect: 	positions_of_handlers.lua:29: in function 'deep'
-- expect: 	positions_of_handlers.lua:29: in function 'deep'
-- expect: 	positions_of_handlers.lua:29: in function 'deep'
-- expect: 	positions_of_handlers.lua:30: in main chunk
-- expect: 	[C]: ?
-- expect: false	positions_of_handlers.lua:31: level two
-- expect: stack traceback:
-- expect: 	[C]: in function 'error'
-- expect: 	positions_of_handlers.lua:4: in function <positions_of_handlers.lua:4>
-- expect: 	positions_of_handlers.lua:31: in function <positions_of_handlers.lua:31>
-- expect: false	positions_of_handlers.lua:14: level two
-- expect: stack traceback:
-- expect: 	[C]: in function 'error'
-- expect: 	positions_of_handlers.lua:4: in function <positions_of_handlers.lua:4>
-- expect: 	positions_of_handlers.lua:14: in function <positions_of_handlers.lua:14>
-- expect: 	[C]: in function 'xpcall'
-- expect: 	positions_of_handlers.lua:34: in main chunk
-- expect: 	[C]: ?
-- expect: 42	false	positions_of_handlers.lua:35: attempt to perform arithmetic on local 'k' (a string value)
