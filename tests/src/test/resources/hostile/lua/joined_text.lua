-- limit: memory=48M
-- limit: time=30s
local parts, all = {}, {}
for i = 1, 1000 do parts[i] = string.rep("x", 1000) end
while true do pcall(function() all[#all + 1] = table.concat(parts, #all) end) end
