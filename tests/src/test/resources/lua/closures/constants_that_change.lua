-- What compiled code takes for constant still changes: captured variables by a debugger, what metatables say of absent fields.
local M = setmetatable({}, {__index = function(t, k) return k .. "?" end})
M.a = nil; M[1] = 5; M[3] = 7; M[1] = nil
print(M.a, M[1], M[3], rawget(M, 1))
local up = 1
local function f() return up end
debug.setupvalue(f, 1, 42) print(f(), up)
local g = function() return f() end
for i = 1, 3000 do g() end
debug.setupvalue(g, 1, function() return "new" end) print(g())
local C = {} C.__index = C
for i = 1, 2000 do local o = setmetatable({}, C) o.x = nil o.x = i if o.y then error() end end
C.__newindex = function(t, k, v) rawset(t, k, "hooked") end
local o = setmetatable({}, C) o.x = 5 print(o.x) C.y = 9 print(o.y)
-- expect: a?	1?	7	nil
-- expect: 42	42
-- expect: new
-- expect: hooked
-- expect: 9
