-- Handlers that raise, recurse, and change what they serve.
local t = setmetatable({}, {__index = function(t, k) error("no field " .. k, 2) end})
print(pcall(function() return t.x end))  -- expect: false	handlers_that_call_back.lua:3: no field x
local fact = setmetatable({}, {__index = function(t, n) local v = n <= 1 and 1 or n * t[n - 1] t[n] = v return v end})
print(fact[10], rawget(fact, 5))  -- expect: 3628800	120
local once = setmetatable({}, {})
getmetatable(once).__index = function(t, k) getmetatable(t).__index = nil return "first" end
print(once.x, once.x)  -- expect: first	nil
local mt = {}
mt.__add = function(a, b) if type(b) == "number" and b > 0 then return "+" .. (a + (b - 1)) end return "." end
print(setmetatable({}, mt) + 3)  -- expect: +++.
mt.__eq = function(a, b) error("compared", 0) end
print(pcall(function() return setmetatable({}, mt) == setmetatable({}, mt) end))  -- expect: false	compared
mt.__call = function(self, n) if n == 0 then return "base" end return pcall(self, n - 1) end
print(setmetatable({}, mt)(3))  -- expect: true	true	true	base
