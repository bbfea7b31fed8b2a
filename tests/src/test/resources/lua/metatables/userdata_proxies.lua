-- newproxy makes userdata whose metatable can be filled.
local p = newproxy(true)
local mt = getmetatable(p)
print(type(p), type(mt), next(mt))  -- expect: userdata	table	nil
mt.__index = function(u, k) return k .. " of " .. type(u) end
mt.__newindex = function(u, k, v) mt[k] = v end
mt.__call = function(u, ...) return select("#", ...) end
mt.__tostring = function() return "proxy" end
mt.__add = function(a, b) return "sum" end
mt.__lt = function() return true end
p.stored = 5
print(p.x, mt.stored, p(1, 2), tostring(p), p + 1, 1 + p, p < newproxy(p))  -- expect: x of userdata	5	2	proxy	sum	sum	true
print(getmetatable(newproxy(p)) == mt, getmetatable(newproxy()), p == newproxy(p), p == p)  -- expect: true	nil	false	true
print(pcall(newproxy, 1))  -- expect: false	bad argument #1 to '?' (boolean or proxy expected)
print(pcall(newproxy, {}))  -- expect: false	bad argument #1 to '?' (boolean or proxy expected)
print(pcall(function() return newproxy(false).x end))  -- expect: false	userdata_proxies.lua:16: attempt to index a userdata value
