-- Both, and __mode set later.
local keep = {}
local t = setmetatable({}, {__mode = "kv"})
t[keep] = keep t[{}] = keep t[keep] = keep t.x = {}
collectgarbage()
local n = 0 for k in pairs(t) do n = n + 1 end print(n, t[keep] == keep, t.x)  -- expect: 1	true	nil
local u = setmetatable({}, {}) u[1] = {} u[2] = {}
collectgarbage() print(type(u[1]))  -- expect: table
getmetatable(u).__mode = "v" collectgarbage() print(u[1], u[2])  -- expect: nil	nil
local s = {} s[1] = {} s[{}] = 1 collectgarbage() n = 0 for k in pairs(s) do n = n + 1 end print(n)  -- expect: 2
local strong = setmetatable({}, {__mode = "x"}) strong[1] = {} collectgarbage() print(type(strong[1]))  -- expect: table
