-- sort with __lt, and records by several fields.
local mt = {__lt = function(a, b) return a.v < b.v end}
local t = {}
for i, v in ipairs{3, 1, 2} do t[i] = setmetatable({v = v}, mt) end
table.sort(t)
print(t[1].v, t[2].v, t[3].v)  -- expect: 1	2	3
local people = {{"Bob", 30}, {"Al", 25}, {"Cy", 30}, {"Di", 20}}
table.sort(people, function(a, b) if a[2] ~= b[2] then return a[2] > b[2] end return a[1] < b[1] end)
for _, p in ipairs(people) do io.write(p[1], p[2], " ") end print()  -- expect: Bob30 Cy30 Al25 Di20 
local keys = {}
for k in pairs{z = 1, y = 2, x = 3} do keys[#keys + 1] = k end
table.sort(keys) print(table.concat(keys))  -- expect: xyz
local raw = setmetatable({2, 1}, {__index = error, __newindex = error})
table.sort(raw) print(raw[1], raw[2])  -- expect: 1	2
