-- Proxies: read-only tables, default values, tracked access.
local function readonly(t) return setmetatable({}, {__index = t, __newindex = function(_, k) error("read-only: " .. tostring(k), 2) end}) end
local days = readonly{"Sun", "Mon"}
print(days[1], #days, pcall(function() days[3] = "Tue" end))  -- expect: Sun	0	false	read_only_and_defaults.lua:4: read-only: 3
local function default(t, d) return setmetatable(t, {__index = function() return d end}) end
local counts = default({}, 0)
for c in ("banana"):gmatch(".") do counts[c] = counts[c] + 1 end
print(counts.a, counts.n, counts.b, counts.z)  -- expect: 3	2	1	0
local log = {}
local function track(t)
  return setmetatable({}, {__index = function(_, k) log[#log + 1] = "r" .. k return t[k] end,
    __newindex = function(_, k, v) log[#log + 1] = "w" .. k t[k] = v end})
end
local p = track{}
p.x = 1 p.x = p.x + 1 p.y = p.x
print(table.concat(log, " "))  -- expect: wx rx wx rx wy
