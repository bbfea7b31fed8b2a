-- Entries with unreachable keys disappear.
local t = setmetatable({}, {__mode = "k"})
local kept = {}
t[kept] = "kept"
t["string"] = {} t[1] = {} t[true] = {}
do for i = 1, 10 do t[{}] = i end end
collectgarbage()
local n = 0 for k in pairs(t) do n = n + 1 end
print(n, t[kept], type(t.string), type(t[1]), type(t[true]))  -- expect: 4	kept	table	table	table
kept = nil
collectgarbage()
n = 0 for k in pairs(t) do n = n + 1 end
print(n)  -- expect: 3
local f = setmetatable({}, {__mode = "k"})
for i = 1, 5 do f[function() return i end] = i f[coroutine.create(function() end)] = i f[newproxy()] = i end
collectgarbage() print(next(f))  -- expect: nil
