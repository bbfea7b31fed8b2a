-- Globals honour the metatable of the environment.
local print, rawset, setfenv, setmetatable, G = print, rawset, setfenv, setmetatable, _G
setfenv(1, setmetatable({}, {__index = function(_, k) return k .. "!" end, __newindex = function(t, k, v) rawset(t, k, v .. "?") end}))
a = "q"
print(foo, a, G.foo)  -- expect: foo!	q?	nil
setfenv(1, setmetatable({}, {__index = G}))
b = 1
print(b, G.b, type(string))  -- expect: 1	nil	table
function f() return b end
print(f(), G.f)  -- expect: 1	nil
