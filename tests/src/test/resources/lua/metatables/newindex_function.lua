-- __newindex is called for absent keys only.
local log = {}
local t = setmetatable({x = 1}, {__newindex = function(t, k, v) log[#log + 1] = k .. "=" .. tostring(v) end})
t.x = 2
t.y = 3
t.y = 4
print(t.x, t.y, table.concat(log, " "))  -- expect: 2	nil	y=3 y=4
rawset(t, "y", 5)
t.y = 6
print(t.y, #log)  -- expect: 6	2
t.x = nil
t.x = 7
print(t.x, table.concat(log, " "))  -- expect: nil	y=3 y=4 x=7
local proxy = setmetatable({}, {__newindex = function(t, k, v) rawset(t, k, v * 2) end})
proxy[1], proxy[2] = 10, 20
proxy[1] = 1
print(proxy[1], proxy[2])  -- expect: 1	40
