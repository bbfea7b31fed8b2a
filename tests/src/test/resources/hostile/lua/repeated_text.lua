-- limit: memory=48M
-- limit: time=30s
local all = {}
while true do pcall(function() all[#all + 1] = string.rep("x", 20000000 + #all) end) end
