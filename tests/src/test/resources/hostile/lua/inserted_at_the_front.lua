-- limit: time=500ms
local t = {}
for i = 1, 1000000 do t[i] = i end
while true do pcall(table.insert, t, 1, 0) end
