-- __index as a function gets the object and the key; one result is used.
local t = setmetatable({a = 1}, {__index = function(t, k) return k .. "!", "dropped" end})
print(t.a, t.b, t["c d"], rawget(t, "b"))  -- expect: 1	b!	c d!	nil
print((select("#", t.x)))  -- expect: 1
local seen
local u = setmetatable({}, {__index = function(self, k) seen = self return k end})
print(u[1], u[true], u.x, seen == u)  -- expect: 1	true	x	true
local defaults = setmetatable({}, {__index = function(t, k) local v = {} rawset(t, k, v) return v end})
defaults.x.y = 1
defaults.x.z = 2
print(defaults.x.y, defaults.x.z, rawget(defaults, "y"))  -- expect: 1	2	nil
local none = setmetatable({}, {__index = function() end})
print(none.x)  -- expect: nil
